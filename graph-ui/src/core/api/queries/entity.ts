import { graphql } from '../../../gql/gql.ts';

export const EntityDocument = graphql(`
  query Entity($id: ID!, $language: Language!) {
    records(entity: $id) {
      id
      name
      dataset
      source
      licence
      retrievedAt
      merge {
        at
        text(language: $language)
      }
    }
    entity(id: $id) {
      ...Named
      alternateNames
      description
      descriptionEn
      url
      verification
      identifiers
      ... on Network {
        networkType
        legalForm
        foundedIn
      }
      ... on Organisation {
        organisationType
        legalForm
        foundedIn
      }
      ... on Person {
        role
      }
      ... on Project {
        startDate
        endDate
        projectStatus: status
        amount
      }
      ... on Paper {
        authors
        publishedIn
        paperType
      }
      ... on Programme {
        programmeType
        startDate
        endDate
        amount
      }
      ... on Event {
        startDate
        endDate
        frequency
      }
      ... on Resource {
        resourceType
        updateFrequency
        reviewedAt
      }
      ... on Venue {
        offers
        conditions
        openedIn
      }
      ... on Need {
        statedAt
      }
      ... on Solution {
        statedAt
      }
      ... on Action {
        actionStatus: status
        statedAt
      }
      ... on Territory {
        territoryType
      }
    }
    neighbourhood(id: $id, depth: 1, limit: 500) {
      totalNodes
      nodes {
        id
        kind
        name
        nameEn
        acronym
        isolation
      }
      edges {
        source
        target
        type
        since
        until
        role
      }
    }
  }
`);
