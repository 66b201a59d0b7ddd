import { graphql } from '../../../gql/gql.ts';

export const OverviewDocument = graphql(`
  query Overview($until: String!) {
    statistics {
      entities
      relations
      kinds {
        kind
        count
      }
      themes(first: 10) {
        count
        node {
          ...Named
        }
      }
      territories(first: 10) {
        count
        node {
          ...Named
        }
      }
      sources {
        source
      }
      datasets {
        retrievedAt
      }
      computation {
        computedAt
      }
    }
    changes(from: "1000", to: $until) {
      appeared(first: 8) {
        page {
          date
          node {
            ...Named
          }
        }
      }
    }
  }
`);
