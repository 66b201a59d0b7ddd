import { graphql } from '../../gql/gql.ts';

/** What a link to an entity needs to know of it. */
export const NamedFragment = graphql(`
  fragment Named on Entity {
    __typename
    id
    name
    nameEn
    acronym
  }
`);
