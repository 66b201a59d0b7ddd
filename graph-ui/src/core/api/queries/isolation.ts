import { graphql } from '../../../gql/gql.ts';

export const IsolatedActorsDocument = graphql(`
  query IsolatedActors($first: Int!, $offset: Int!, $kinds: [Kind!], $language: Language!) {
    isolatedActors(first: $first, offset: $offset, kinds: $kinds) {
      total
      computation {
        computedAt
        method(language: $language)
      }
      actors {
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
        }
      }
    }
  }
`);

export const IsolationDocument = graphql(`
  query Isolation($actor: ID!, $language: Language!) {
    isolation(actor: $actor) {
      score
      reasons {
        kind
        text(language: $language)
      }
    }
    isolatedActors(first: 1) {
      computation {
        computedAt
        method(language: $language)
      }
    }
  }
`);

export const IntroductionsDocument = graphql(`
  query Introductions($actor: ID!, $first: Int!, $language: Language!) {
    introductions(actor: $actor, first: $first) {
      score
      reasons {
        kind
        text(language: $language)
      }
      through {
        __typename
        id
        name
        nameEn
        acronym
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
