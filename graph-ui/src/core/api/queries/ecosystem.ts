import { graphql } from '../../../gql/gql.ts';

export const EcosystemDocument = graphql(`
  query Ecosystem {
    ecosystem {
      totalNodes
      nodes {
        id
        kind
        name
        nameEn
        acronym
        x
        y
        degree
        isolation
        themes
      }
      edges {
        source
        target
        type
      }
    }
  }
`);

export const SimilaritiesDocument = graphql(`
  query Similarities {
    ecosystem(filter: { similarities: true }) {
      edges {
        source
        target
        type
      }
    }
  }
`);
