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
          ...Named
          description
          descriptionEn
        }
        addressedBy {
          ...Named
        }
        solutions {
          node {
            ...Named
            description
            descriptionEn
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
