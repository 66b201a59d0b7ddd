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

/** What a hit or an entry of a list shows of an entity. */
export const DescribedFragment = graphql(`
  fragment Described on Entity {
    ...Named
    description
    descriptionEn
  }
`);

/** Why something is said, as a sentence. Goes with a query that has the variable $language. */
export const WordedFragment = graphql(`
  fragment Worded on Reason {
    kind
    text(language: $language)
  }
`);

/** How and when something was computed. Goes with a query that has the variable $language. */
export const ComputedFragment = graphql(`
  fragment Computed on Computation {
    computedAt
    method(language: $language)
  }
`);
