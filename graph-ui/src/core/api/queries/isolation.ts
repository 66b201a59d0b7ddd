import { graphql } from '../../../gql/gql.ts';

export const IsolatedFragment = graphql(`
  fragment Isolated on IsolatedActor {
    score
    standingText(language: $language)
    reasons {
      ...Worded
    }
    peers {
      scope
      text(language: $language)
    }
    node {
      ...Named
    }
  }
`);

export const IsolatedActorsDocument = graphql(`
  query IsolatedActors(
    $first: Int!
    $offset: Int!
    $kinds: [Kind!]
    $standings: [IsolationStanding!]
    $theme: ID
    $territory: ID
    $language: Language!
  ) {
    isolatedActors(
      first: $first
      offset: $offset
      kinds: $kinds
      standings: $standings
      theme: $theme
      territory: $territory
    ) {
      total
      computation {
        ...Computed
      }
      actors {
        ...Isolated
      }
    }
  }
`);

export const IsolatedActorDocument = graphql(`
  query IsolatedActor($actor: ID!, $language: Language!) {
    isolation(actor: $actor) {
      ...Isolated
    }
  }
`);

export const IsolationDocument = graphql(`
  query Isolation($actor: ID!, $language: Language!) {
    isolation(actor: $actor) {
      score
      reasons {
        ...Worded
      }
    }
    isolatedActors(first: 1) {
      computation {
        ...Computed
      }
    }
  }
`);

export const AcquaintedFragment = graphql(`
  fragment Acquainted on Acquaintances {
    total
    nodes {
      ...Named
    }
  }
`);

/** How many introductions are suggested at once. */
export const INTRODUCTIONS_SHOWN = 5;

/** Suggested introductions, with their reasons in both languages, since a list keeps them. */
export const IntroductionsDocument = graphql(`
  query Introductions($actor: ID!, $first: Int!, $language: Language!) {
    entity(id: $actor) {
      ...Named
    }
    introductions(actor: $actor, first: $first) {
      score
      reasons {
        ...Worded
        fr: text(language: FR)
        en: text(language: EN)
      }
      through {
        ...Named
      }
      effect {
        reachBefore
        reachAfter
        ofActor {
          ...Acquainted
        }
        ofBoth {
          ...Acquainted
        }
        ofOther {
          ...Acquainted
        }
      }
      node {
        ...Named
      }
    }
  }
`);
