import { graphql } from '../../../gql/gql.ts';

/** Who is signed in, and how one can. */
export const AccountDocument = graphql(`
  query Account {
    signIn {
      withProvider
      withToken
    }
    viewer {
      name
      roles {
        role
        network {
          ...Named
        }
      }
    }
  }
`);

/** Deletes one's own account. */
export const DeleteAccountDocument = graphql(`
  mutation DeleteAccount {
    deleteAccount(input: {}) {
      account
    }
  }
`);
