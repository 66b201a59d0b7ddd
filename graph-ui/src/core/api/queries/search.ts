import { graphql } from '../../../gql/gql.ts';

export const SearchDocument = graphql(`
  query Search($text: String!, $first: Int!, $kinds: [Kind!]) {
    search(text: $text, first: $first, kinds: $kinds) {
      hits {
        node {
          ...Described
        }
      }
    }
  }
`);
