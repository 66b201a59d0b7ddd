import { graphql } from '../../../gql/gql.ts';

/** Themes and territories that something can be kept by. */
export const ChoicesDocument = graphql(`
  query Choices {
    statistics {
      themes(first: 200) {
        node {
          ...Named
        }
      }
      regions: territories(type: REGION, first: 200) {
        node {
          ...Named
        }
      }
      departements: territories(type: DEPARTEMENT, first: 200) {
        node {
          ...Named
        }
      }
    }
  }
`);

/** Networks that something can be kept by. */
export const NetworkChoicesDocument = graphql(`
  query NetworkChoices($limit: Int!) {
    networks(limit: $limit) {
      ...Named
    }
  }
`);
