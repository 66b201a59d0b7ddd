import { graphql } from '../../../gql/gql.ts';

export const IsolatedActorsDocument = graphql(`
  query IsolatedActors($first: Int!, $offset: Int!, $kinds: [Kind!], $language: Language!) {
    isolatedActors(first: $first, offset: $offset, kinds: $kinds) {
      total
      computation {
        ...Computed
      }
      actors {
        score
        reasons {
          ...Worded
        }
        node {
          ...Named
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
        ...Worded
      }
    }
    isolatedActors(first: 1) {
      computation {
        ...Computed
      }
    }
  }
`);

export const IntroductionsDocument = graphql(`
  query Introductions($actor: ID!, $first: Int!, $language: Language!) {
    introductions(actor: $actor, first: $first) {
      score
      reasons {
        ...Worded
      }
      through {
        ...Named
      }
      node {
        ...Described
      }
    }
  }
`);
