import { graphql } from '../../../gql/gql.ts';

export const PublicActionDocument = graphql(`
  query PublicAction($first: Int!, $offset: Int!) {
    publicAction(first: $first, offset: $offset) {
      total
      page {
        node {
          ...Described
        }
        levels {
          level
          count
          amount
          withAmount
        }
      }
    }
  }
`);

export const ProgrammeDocument = graphql(`
  query Programme($programme: ID!) {
    publicAction(programme: $programme, first: 1) {
      page {
        parts {
          node {
            ...Named
          }
          type
          amount
          start
          end
          parents
        }
        works {
          node {
            ...Named
          }
          amount
          status
          through {
            ...Named
          }
          laureates {
            ...Named
          }
          outcomes {
            ...Named
          }
          reusedBy {
            ...Named
          }
        }
      }
    }
  }
`);
