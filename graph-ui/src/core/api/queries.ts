import { graphql } from '../../gql/gql.ts';

// Every question that the page asks. Types are generated from here by `npm run codegen`.

export const EcosystemDocument = graphql(`
  query Ecosystem {
    ecosystem {
      totalNodes
      nodes {
        id
        kind
        name
        nameEn
        acronym
        x
        y
        degree
        isolation
        themes
      }
      edges {
        source
        target
        type
      }
    }
  }
`);

export const SimilaritiesDocument = graphql(`
  query Similarities {
    ecosystem(filter: { similarities: true }) {
      edges {
        source
        target
        type
      }
    }
  }
`);

export const SearchDocument = graphql(`
  query Search($text: String!, $first: Int!, $kinds: [Kind!]) {
    search(text: $text, first: $first, kinds: $kinds) {
      hits {
        node {
          __typename
          id
          name
          nameEn
          acronym
          description
          descriptionEn
        }
      }
    }
  }
`);

export const SimilarToTextDocument = graphql(`
  query SimilarToText($text: String!, $first: Int!, $kinds: [Kind!], $language: Language!) {
    similar(text: $text, first: $first, kinds: $kinds) {
      score
      reasons {
        kind
        text(language: $language)
      }
      node {
        __typename
        id
        name
        nameEn
        acronym
        description
        descriptionEn
      }
    }
  }
`);

export const SimilarToEntityDocument = graphql(`
  query SimilarToEntity($id: ID!, $first: Int!, $kinds: [Kind!], $language: Language!) {
    similar(id: $id, first: $first, kinds: $kinds) {
      score
      reasons {
        kind
        text(language: $language)
      }
      node {
        __typename
        id
        name
        nameEn
        acronym
        description
        descriptionEn
      }
    }
    statistics {
      computation {
        computedAt
        method(language: $language)
      }
    }
  }
`);

export const EntityNameDocument = graphql(`
  query EntityName($id: ID!) {
    entity(id: $id) {
      __typename
      id
      name
      nameEn
      acronym
    }
  }
`);

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
      __typename
      id
      name
      nameEn
      acronym
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

export const IsolatedActorsDocument = graphql(`
  query IsolatedActors($first: Int!, $offset: Int!, $kinds: [Kind!], $language: Language!) {
    isolatedActors(first: $first, offset: $offset, kinds: $kinds) {
      total
      computation {
        computedAt
        method(language: $language)
      }
      actors {
        score
        reasons {
          kind
          text(language: $language)
        }
        node {
          __typename
          id
          name
          nameEn
          acronym
        }
      }
    }
  }
`);

export const IsolationDocument = graphql(`
  query Isolation($actor: ID!, $language: Language!) {
    isolation(actor: $actor) {
      score
      reasons {
        kind
        text(language: $language)
      }
    }
    isolatedActors(first: 1) {
      computation {
        computedAt
        method(language: $language)
      }
    }
  }
`);

export const IntroductionsDocument = graphql(`
  query Introductions($actor: ID!, $first: Int!, $language: Language!) {
    introductions(actor: $actor, first: $first) {
      score
      reasons {
        kind
        text(language: $language)
      }
      through {
        __typename
        id
        name
        nameEn
        acronym
      }
      node {
        __typename
        id
        name
        nameEn
        acronym
        description
        descriptionEn
      }
    }
  }
`);
