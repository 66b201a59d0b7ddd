import type { EventSort, EventWhere } from '../../gql/graphql.ts';

/**
 * Events as one looks for them: to come or under way; those that come back, as far as no next date is known; past;
 * without a date.
 */
export const EVENT_GROUPS = ['upcoming', 'recurring', 'past', 'undated'] as const;
export type EventGroup = (typeof EVENT_GROUPS)[number];

const NONE = { eq: null };

/**
 * What the API is asked for the events of each group: every event is in one of them, and in one only.
 * @param today ISO 8601 date
 */
export function groupConditions(today: string): Readonly<Record<EventGroup, EventWhere>> {
  // A date of reduced precision may still be to come as long as its year, or month, is not over.
  const current = { in: [today.slice(0, 4), today.slice(0, 7)] };
  // What has no end is over with its start.
  const toCome = [
    { endDate: { gte: today } },
    { endDate: current },
    { endDate: NONE, startDate: { gte: today } },
    { endDate: NONE, startDate: current },
  ];
  const over = [
    { endDate: { lt: today }, NOT: { endDate: current } },
    { endDate: NONE, startDate: { lt: today }, NOT: { startDate: current } },
  ];
  const undated = { startDate: NONE, endDate: NONE };
  return {
    upcoming: { OR: toCome },
    recurring: { NOT: { frequency: NONE }, OR: [...over, undated] },
    past: { frequency: NONE, OR: over },
    undated: { frequency: NONE, ...undated },
  };
}

const BY_NAME = [{ nameKey: 'ASC' }, { id: 'ASC' }] as const satisfies readonly EventSort[];

/** The order of each group: what comes next, or was last, first; what no date tells apart by name. */
export const GROUP_ORDERS: Readonly<Record<EventGroup, readonly EventSort[]>> = {
  upcoming: [{ startDate: 'ASC' }, ...BY_NAME],
  recurring: BY_NAME,
  past: [{ startDate: 'DESC' }, ...BY_NAME],
  undated: BY_NAME,
};

/** The group that the calendar opens with: what is to come, or else the first that has any event. */
export function openingGroup(countOf: (group: EventGroup) => number): EventGroup {
  return EVENT_GROUPS.find((group) => countOf(group) > 0) ?? 'upcoming';
}
