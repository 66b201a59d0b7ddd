import { graphql } from '../../../gql/gql.ts';

export const PathDocument = graphql(`
  query Path($from: ID!, $to: ID!, $language: Language!) {
    path(from: $from, to: $to, maxLength: 10) {
      text(language: $language)
      nodes {
        id
        kind
        name
        nameEn
        acronym
      }
    }
  }
`);
