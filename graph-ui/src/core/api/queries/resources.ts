import { graphql } from '../../../gql/gql.ts';

export const ResourcesDocument = graphql(`
  query Resources($where: ResourceWhere!, $limit: Int!, $offset: Int!) {
    resourcesConnection(where: $where) {
      totalCount
    }
    resources(where: $where, limit: $limit, offset: $offset, sort: [{ nameKey: ASC }, { id: ASC }]) {
      ...Described
      resourceType
      reviewedAt
      retrievedAt
      themes {
        ...Named
      }
      producedBy {
        ...Named
      }
    }
  }
`);

/** Themes that a resource is about, and how many resources that are kept are of each type. */
export const ResourceChoicesDocument = graphql(`
  query ResourceChoices($kept: ResourceWhere!) {
    themes(where: { entitiesConnection: { some: { node: { typename: [Resource] } } } }, limit: 1000) {
      ...Named
    }
    directory: resourcesConnection(where: { AND: [$kept, { resourceType: { eq: "directory" } }] }) {
      totalCount
    }
    observatory: resourcesConnection(where: { AND: [$kept, { resourceType: { eq: "observatory" } }] }) {
      totalCount
    }
    guide: resourcesConnection(where: { AND: [$kept, { resourceType: { eq: "guide" } }] }) {
      totalCount
    }
    study: resourcesConnection(where: { AND: [$kept, { resourceType: { eq: "study" } }] }) {
      totalCount
    }
    finding: resourcesConnection(where: { AND: [$kept, { resourceType: { eq: "finding" } }] }) {
      totalCount
    }
    journal: resourcesConnection(where: { AND: [$kept, { resourceType: { eq: "journal" } }] }) {
      totalCount
    }
    platform: resourcesConnection(where: { AND: [$kept, { resourceType: { eq: "platform" } }] }) {
      totalCount
    }
    dataSet: resourcesConnection(where: { AND: [$kept, { resourceType: { eq: "data-set" } }] }) {
      totalCount
    }
  }
`);
