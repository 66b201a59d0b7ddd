import { graphql } from '../../../gql/gql.ts';

export const SimilarToTextDocument = graphql(`
  query SimilarToText($text: String!, $first: Int!, $kinds: [Kind!], $language: Language!) {
    similar(text: $text, first: $first, kinds: $kinds) {
      score
      reasons {
        kind
        text(language: $language)
      }
      node {
        __typename
        id
        name
        nameEn
        acronym
        description
        descriptionEn
      }
    }
  }
`);

export const SimilarToEntityDocument = graphql(`
  query SimilarToEntity($id: ID!, $first: Int!, $kinds: [Kind!], $language: Language!) {
    similar(id: $id, first: $first, kinds: $kinds) {
      score
      reasons {
        kind
        text(language: $language)
      }
      node {
        __typename
        id
        name
        nameEn
        acronym
        description
        descriptionEn
      }
    }
    statistics {
      computation {
        computedAt
        method(language: $language)
      }
    }
  }
`);

export const EntityNameDocument = graphql(`
  query EntityName($id: ID!) {
    entity(id: $id) {
      __typename
      id
      name
      nameEn
      acronym
    }
  }
`);
