import { graphql } from '../../../gql/gql.ts';

export const ResourcesDocument = graphql(`
  query Resources($limit: Int!) {
    resourcesConnection {
      totalCount
    }
    resources(limit: $limit, sort: [{ name: ASC }]) {
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

export const EventsDocument = graphql(`
  query Events($limit: Int!) {
    eventsConnection {
      totalCount
    }
    events(limit: $limit, sort: [{ startDate: DESC }, { name: ASC }]) {
      ...Named
      startDate
      endDate
      frequency
      organisedBy {
        ...Named
      }
      territories {
        ...Named
      }
    }
  }
`);
