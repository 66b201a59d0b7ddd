import { graphql } from '../../../gql/gql.ts';

/** How far a dialogue is. */
export const DialogueStateFragment = graphql(`
  fragment DialogueState on Dialogue {
    id
    entityId
    closesOn
    isOpen
    commentCount
    answer {
      status
      statedAt
    }
  }
`);

/** What the authority answered. */
export const DialogueAnswerFragment = graphql(`
  fragment AnswerText on DialogueAnswer {
    id
    text
    status
    statedAt
  }
`);

/** How far the dialogues about some entities are. */
export const DialogueStatesDocument = graphql(`
  query DialogueStates($entities: [ID!]!) {
    dialogues(entities: $entities, first: 200) {
      page {
        ...DialogueState
      }
    }
  }
`);

/** The dialogues that take comments now. */
export const OpenDialoguesDocument = graphql(`
  query OpenDialogues($first: Int!) {
    dialogues(open: true, first: $first) {
      total
      page {
        ...DialogueState
        entity {
          ...Named
        }
      }
    }
  }
`);

/** The dialogues about an entity, with a page of what is said in each. */
export const DialoguesDocument = graphql(`
  query Dialogues($entity: ID!, $first: Int!, $offset: Int!) {
    dialogues(entities: [$entity], first: 20) {
      page {
        ...DialogueState
        text
        openedAt
        earlierClosings {
          closesOn
          movedAt
        }
        answer {
          ...AnswerText
        }
        earlierAnswers {
          ...AnswerText
        }
        comments(first: $first, offset: $offset) {
          total
          page {
            id
            text
            author
            createdAt
            removedAt
            isOwn
            networkId
            network {
              ...Named
            }
          }
        }
      }
    }
  }
`);

export const OpenDialogueDocument = graphql(`
  mutation OpenDialogue($input: OpenDialogueInput!) {
    openDialogue(input: $input) {
      dialogue {
        ...DialogueState
      }
    }
  }
`);

export const CommentDialogueDocument = graphql(`
  mutation CommentDialogue($input: CommentDialogueInput!) {
    commentDialogue(input: $input) {
      dialogue {
        ...DialogueState
      }
    }
  }
`);

export const WithdrawCommentDocument = graphql(`
  mutation WithdrawComment($input: WithdrawCommentInput!) {
    withdrawComment(input: $input) {
      dialogue {
        ...DialogueState
      }
    }
  }
`);

export const RemoveCommentDocument = graphql(`
  mutation RemoveComment($input: RemoveCommentInput!) {
    removeComment(input: $input) {
      dialogue {
        ...DialogueState
      }
    }
  }
`);

export const MoveDialogueClosingDocument = graphql(`
  mutation MoveDialogueClosing($input: MoveDialogueClosingInput!) {
    moveDialogueClosing(input: $input) {
      dialogue {
        ...DialogueState
      }
    }
  }
`);

export const AnswerDialogueDocument = graphql(`
  mutation AnswerDialogue($input: AnswerDialogueInput!) {
    answerDialogue(input: $input) {
      dialogue {
        ...DialogueState
      }
    }
  }
`);
