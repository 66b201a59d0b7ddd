import { graphql } from '../../../gql/gql.ts';

export const ReuseSummaryDocument = graphql(`
  query ReuseSummary {
    reuse {
      summary {
        reuses
        innovations
        users
        medianDelay
        finished
        finishedReused
      }
    }
  }
`);

export const ReusedInnovationsDocument = graphql(`
  query ReusedInnovations($first: Int!, $offset: Int!) {
    reuse {
      innovations(first: $first, offset: $offset) {
        total
        page {
          node {
            ...Named
          }
          reuses
          start
          firstReuse
          lastReuse
          delay
        }
      }
    }
  }
`);

export const DocumentedReusesDocument = graphql(`
  query DocumentedReuses($first: Int!, $offset: Int!) {
    reuse {
      reuses(first: $first, offset: $offset) {
        total
        page {
          user {
            ...Named
          }
          used {
            ...Named
          }
          since
          what
          evidence
          source
        }
      }
    }
  }
`);

export const ReuseChainsDocument = graphql(`
  query ReuseChains($first: Int!, $offset: Int!) {
    reuse {
      chains(first: $first, offset: $offset) {
        total
        page {
          inOrder
          entities {
            ...Named
          }
          reuses {
            since
            what
          }
        }
      }
    }
  }
`);

export const UnusedProjectsDocument = graphql(`
  query UnusedProjects($first: Int!, $offset: Int!) {
    reuse {
      neverReused(first: $first, offset: $offset) {
        total
        page {
          node {
            ...Described
            ... on Project {
              carriedBy {
                ...Named
              }
            }
          }
          start
          end
        }
      }
    }
  }
`);
