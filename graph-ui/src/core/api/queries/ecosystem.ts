import { graphql } from '../../../gql/gql.ts';

/** What the graph is, as a question to the API: the page itself reads the same as columns from `/ecosystem`. */
export const EcosystemDocument = graphql(`
  query Ecosystem($kinds: [Kind!]) {
    ecosystem(filter: { kinds: $kinds }) {
      totalNodes
      totalEdges
      nodes {
        id
        kind
        name
        degree
        community
        isolation
        themes
        territories
      }
      edges {
        source
        target
        type
        since
        until
      }
    }
  }
`);
