import { graphql } from '../../../gql/gql.ts';

/** The outreach list of a network. */
export const OutreachDocument = graphql(`
  query Outreach($network: ID!, $first: Int!, $offset: Int!) {
    outreach(network: $network, first: $first, offset: $offset) {
      total
      page {
        actorId
        otherId
        actor {
          ...Named
        }
        other {
          ...Named
        }
        through {
          ...Named
        }
        fr: about
        en: about(language: EN)
        status
        note
        addedAt
        changedAt
      }
    }
  }
`);

/** Adds an introduction to the list, or changes it. */
export const SaveOutreachDocument = graphql(`
  mutation SaveOutreach($input: SaveOutreachInput!) {
    saveOutreach(input: $input) {
      clientMutationId
    }
  }
`);

/** Removes an introduction from the list, or all of them. */
export const RemoveOutreachDocument = graphql(`
  mutation RemoveOutreach($input: RemoveOutreachInput!) {
    removeOutreach(input: $input) {
      removed
    }
  }
`);
