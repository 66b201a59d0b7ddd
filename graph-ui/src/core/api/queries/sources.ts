import { graphql } from '../../../gql/gql.ts';

export const DatasetsDocument = graphql(`
  query Datasets {
    statistics {
      sources {
        source
        count
      }
      datasets {
        dataset
        licence
        records
        entities
        retrievedAt
      }
    }
  }
`);

export const CoverageDocument = graphql(`
  query Coverage {
    statistics {
      coverage {
        kind
        count
        description
        descriptionEn
        url
        identifiers
        theme
        territory
        date
        tie
        confirmed
      }
      freshness {
        retrieved {
          from
          to
          count
        }
      }
    }
  }
`);

export const RunsDocument = graphql(`
  query Runs($first: Int!, $offset: Int!) {
    runs(first: $first, offset: $offset) {
      total
      page {
        id
        dataset
        status
        startedAt
        endedAt
        entities {
          read
          added
          updated
          unchanged
          rejected
        }
        relations {
          read
          added
          rejected
        }
      }
    }
  }
`);
