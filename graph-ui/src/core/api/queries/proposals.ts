import { graphql } from '../../../gql/gql.ts';

/** What a list tells of a proposal. */
export const ProposalLineFragment = graphql(`
  fragment ProposalLine on Proposal {
    id
    action
    status
    application
    networkId
    network {
      ...Named
    }
    proposedAt
    entityId
    entity {
      ...Named
    }
    otherId
    other {
      ...Named
    }
    type
    differences {
      property
      before
      proposed
      now
    }
  }
`);

/** Everything about a proposal. */
export const WholeProposalFragment = graphql(`
  fragment WholeProposal on Proposal {
    ...ProposalLine
    problem
    source
    links {
      type
      isOutgoing
      otherId
      other {
        ...Named
      }
    }
    deciders {
      ...Named
    }
    history {
      id
      what
      at
      by
      text
    }
    mayDecide
    isOwn
  }
`);

export const ProposalsDocument = graphql(`
  query Proposals(
    $entity: ID
    $network: ID
    $statuses: [ProposalStatus!]!
    $decidable: Boolean!
    $first: Int!
    $offset: Int!
  ) {
    proposals(
      entity: $entity
      network: $network
      statuses: $statuses
      decidable: $decidable
      first: $first
      offset: $offset
    ) {
      total
      page {
        ...ProposalLine
      }
    }
  }
`);

export const ProposalDocument = graphql(`
  query Proposal($id: ID!) {
    proposal(id: $id) {
      ...WholeProposal
    }
  }
`);

/** How many proposals are about an entity. */
export const EntityProposalsDocument = graphql(`
  query EntityProposals($entity: ID!) {
    open: proposals(entity: $entity, statuses: [OPEN], first: 1) {
      total
    }
    accepted: proposals(entity: $entity, statuses: [ACCEPTED], first: 1) {
      total
    }
  }
`);

/** How many proposals wait for whoever asks. */
export const DecidableDocument = graphql(`
  query Decidable {
    proposals(statuses: [OPEN], decidable: true, first: 1) {
      total
    }
  }
`);

/** What can be said of entities. */
export const VocabularyDocument = graphql(`
  query Vocabulary {
    vocabulary {
      kinds {
        kind
        properties {
          name
          type
          required
          codes
        }
      }
      relations {
        type
        from
        to
      }
    }
  }
`);

/** What a form must know of the entity that it is about. */
export const ProposalSubjectDocument = graphql(`
  query ProposalSubject($id: ID!) {
    entity(id: $id) {
      ...Detailed
      ... on Paper {
        language
      }
    }
    records(entity: $id) {
      id
      name
      dataset
      merge {
        with
      }
    }
    neighbourhood(id: $id, depth: 1, limit: 500) {
      nodes {
        ...Neighbour
      }
      edges {
        ...Link
      }
    }
  }
`);

export const ProposeDocument = graphql(`
  mutation Propose($input: ProposeInput!) {
    propose(input: $input) {
      proposal {
        id
      }
    }
  }
`);

export const DecideProposalDocument = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      proposal {
        ...WholeProposal
      }
    }
  }
`);

export const WithdrawProposalDocument = graphql(`
  mutation WithdrawProposal($input: WithdrawProposalInput!) {
    withdrawProposal(input: $input) {
      proposal {
        ...WholeProposal
      }
    }
  }
`);

export const UndoProposalDocument = graphql(`
  mutation UndoProposal($input: UndoProposalInput!) {
    undoProposal(input: $input) {
      proposal {
        ...WholeProposal
      }
    }
  }
`);

export const CommentProposalDocument = graphql(`
  mutation CommentProposal($input: CommentProposalInput!) {
    commentProposal(input: $input) {
      proposal {
        ...WholeProposal
      }
    }
  }
`);
