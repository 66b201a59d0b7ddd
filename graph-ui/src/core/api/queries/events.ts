import { graphql } from '../../../gql/gql.ts';

/** How many events are in each group of the calendar. */
export const CalendarDocument = graphql(`
  query Calendar(
    $upcoming: EventWhere!
    $recurring: EventWhere!
    $past: EventWhere!
    $undated: EventWhere!
  ) {
    upcoming: eventsConnection(where: $upcoming) {
      totalCount
    }
    recurring: eventsConnection(where: $recurring) {
      totalCount
    }
    past: eventsConnection(where: $past) {
      totalCount
    }
    undated: eventsConnection(where: $undated) {
      totalCount
    }
  }
`);

export const EventsDocument = graphql(`
  query Events($where: EventWhere!, $sort: [EventSort!]!, $limit: Int!, $offset: Int!) {
    events(where: $where, sort: $sort, limit: $limit, offset: $offset) {
      ...Named
      startDate
      endDate
      frequency
      organisedBy {
        ...Named
      }
      territories {
        ...Named
      }
    }
  }
`);
