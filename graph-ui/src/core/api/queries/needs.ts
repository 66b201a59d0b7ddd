import { graphql } from '../../../gql/gql.ts';

export const NeedsDocument = graphql(`
  query Needs($status: ActionStatus, $first: Int!, $offset: Int!) {
    needsAndActions(status: $status, first: $first, offset: $offset) {
      total
      solutionsWithoutAction
      statuses {
        status
        count
      }
      page {
        node {
          ...Described
        }
        addressedBy {
          ...Named
        }
        solutions {
          node {
            ...Described
          }
          works {
            ...Named
          }
          actions {
            status
            statedAt
            node {
              ...Named
            }
            responsible {
              ...Named
            }
          }
        }
      }
    }
  }
`);
