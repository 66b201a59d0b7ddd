import { graphql } from '../../../gql/gql.ts';

export const CommunityNamesDocument = graphql(`
  query CommunityNames($first: Int!, $language: Language!) {
    communities(first: $first, members: 1) {
      page {
        number
        name(language: $language)
      }
    }
  }
`);
