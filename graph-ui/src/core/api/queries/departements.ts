import { graphql } from '../../../gql/gql.ts';

export const DepartementsDocument = graphql(`
  query Departements {
    territories(
      where: {
        OR: [
          { identifiers: { includes: "insee:75056" } }
          { territoryType: { eq: "departement" } }
          { territoryType: { eq: "region" } }
        ]
      }
      limit: 500
    ) {
      ...Named
      identifiers
    }
  }
`);
