import { graphql } from '../../../gql/gql.ts';

/** What one source says of an entity. Goes with a query that has the variable $language. */
export const RecordedFragment = graphql(`
  fragment Recorded on SourceRecord {
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
`);

/** Everything that an entity says of itself. */
export const DetailedFragment = graphql(`
  fragment Detailed on Entity {
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
`);

/** What a link in a neighbourhood shows of the entity it leads to. */
export const NeighbourFragment = graphql(`
  fragment Neighbour on GraphNode {
    id
    kind
    name
    nameEn
    acronym
    isolation
  }
`);

/** In what role, and when, two entities are linked. */
export const LinkFragment = graphql(`
  fragment Link on GraphEdge {
    source
    target
    type
    since
    until
    role
  }
`);

/** What the panel shows. */
export const EntityDocument = graphql(`
  query Entity($id: ID!, $language: Language!) {
    records(entity: $id) {
      ...Recorded
    }
    entity(id: $id) {
      ...Detailed
    }
    neighbourhood(id: $id, depth: 1, limit: 500) {
      totalNodes
      nodes {
        ...Neighbour
      }
      edges {
        ...Link
      }
    }
  }
`);

/** What the page of an entity shows: what the panel does, with the source of each relation and where to draw it. */
export const EntityPageDocument = graphql(`
  query EntityPage($id: ID!, $language: Language!) {
    records(entity: $id) {
      ...Recorded
    }
    entity(id: $id) {
      ...Detailed
    }
    neighbourhood(id: $id, depth: 1, limit: 500) {
      totalNodes
      nodes {
        ...Neighbour
        x
        y
        degree
        began
        ended
      }
      edges {
        ...Link
        statements {
          dataset
          source
          licence
          since
          until
          role
          what
          evidence
        }
      }
    }
  }
`);
