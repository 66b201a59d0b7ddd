import { graphql } from '../../../gql/gql.ts';

/** Whom to talk to about an entity: those who carry, made or answer for it. */
export const ContactsFragment = graphql(`
  fragment Contacts on Entity {
    ... on Project {
      contacts: carriedBy(limit: 5) {
        ...Named
      }
    }
    ... on Paper {
      contacts: authoredBy(limit: 5) {
        ...Named
      }
    }
    ... on Resource {
      contacts: producedBy(limit: 5) {
        ...Named
      }
    }
    ... on Event {
      contacts: organisedBy(limit: 5) {
        ...Named
      }
    }
    ... on Programme {
      contacts: responsible(limit: 5) {
        ...Named
      }
    }
    ... on Venue {
      contacts: responsible(limit: 5) {
        ...Named
      }
    }
    ... on Action {
      contacts: responsible(limit: 5) {
        ...Named
      }
    }
    ... on Network {
      contacts: leaders(limit: 5) {
        ...Named
      }
    }
    ... on Organisation {
      contacts: staff(limit: 5) {
        ...Named
      }
    }
  }
`);

/** A close entity, why it is, and whom to talk to about it. */
export const SimilarFragment = graphql(`
  fragment Similar on SimilarHit {
    score
    reasons {
      ...Worded
    }
    node {
      ...Described
      ...Contacts
    }
  }
`);

export const SimilarToTextDocument = graphql(`
  query SimilarToText(
    $text: String!
    $first: Int!
    $kinds: [Kind!]
    $filter: SearchFilter
    $language: Language!
  ) {
    similar(text: $text, first: $first, kinds: $kinds, filter: $filter) {
      ...Similar
    }
  }
`);

export const SimilarToEntityDocument = graphql(`
  query SimilarToEntity(
    $id: ID!
    $first: Int!
    $kinds: [Kind!]
    $filter: SearchFilter
    $language: Language!
  ) {
    similar(id: $id, first: $first, kinds: $kinds, filter: $filter) {
      ...Similar
    }
    statistics {
      computation {
        ...Computed
      }
    }
  }
`);

/** Networks that fit an idea or an entity, why, and through whom to enter. */
export const NetworkFinderDocument = graphql(`
  query NetworkFinder(
    $text: String
    $entity: ID
    $themes: [ID!]
    $territories: [ID!]
    $first: Int!
    $language: Language!
  ) {
    networkFinder(
      text: $text
      actor: $entity
      themes: $themes
      territories: $territories
      first: $first
    ) {
      score
      reasons {
        ...Worded
      }
      through {
        ...Named
      }
      node {
        ...Described
      }
    }
  }
`);

export const EntityNameDocument = graphql(`
  query EntityName($id: ID!) {
    entity(id: $id) {
      ...Named
    }
  }
`);
