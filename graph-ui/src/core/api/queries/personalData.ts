import { graphql } from '../../../gql/gql.ts';

/** What is held of people, and who answers for it. */
export const PersonalDataDocument = graphql(`
  query PersonalData {
    personalData {
      people
      properties {
        name
        count
      }
      relations {
        type
        count
      }
      datasets {
        dataset
        licence
        people
      }
      operator {
        name
        contact
      }
    }
  }
`);

export const RequestAboutPersonDocument = graphql(`
  mutation RequestAboutPerson($input: RequestAboutPersonInput!) {
    requestAboutPerson(input: $input) {
      reference
    }
  }
`);

/** How far a request is, by its reference. */
export const PersonRequestDocument = graphql(`
  query PersonRequest($reference: String!) {
    personRequest(reference: $reference) {
      wants
      status
      at
      decidedAt
      reason
    }
  }
`);

/** The requests, for administrators. */
export const PersonRequestsDocument = graphql(`
  query PersonRequests($first: Int!, $offset: Int!) {
    personRequests(first: $first, offset: $offset) {
      total
      page {
        id
        personId
        person {
          ...Named
        }
        wants
        message
        contact
        at
        status
        reason
        decidedBy
        decidedAt
      }
    }
  }
`);

export const DecidePersonRequestDocument = graphql(`
  mutation DecidePersonRequest($input: DecidePersonRequestInput!) {
    decidePersonRequest(input: $input) {
      request {
        id
        status
      }
    }
  }
`);
