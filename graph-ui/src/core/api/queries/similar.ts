import { graphql } from '../../../gql/gql.ts';

/** A close entity, and why it is. */
export const SimilarFragment = graphql(`
  fragment Similar on SimilarHit {
    score
    reasons {
      ...Worded
    }
    node {
      ...Described
    }
  }
`);

export const SimilarToTextDocument = graphql(`
  query SimilarToText($text: String!, $first: Int!, $kinds: [Kind!], $language: Language!) {
    similar(text: $text, first: $first, kinds: $kinds) {
      ...Similar
    }
  }
`);

export const SimilarToEntityDocument = graphql(`
  query SimilarToEntity($id: ID!, $first: Int!, $kinds: [Kind!], $language: Language!) {
    similar(id: $id, first: $first, kinds: $kinds) {
      ...Similar
    }
    statistics {
      computation {
        ...Computed
      }
    }
  }
`);

export const EntityNameDocument = graphql(`
  query EntityName($id: ID!) {
    entity(id: $id) {
      ...Named
    }
  }
`);
