import type { Direction, NeighbourGroup } from '../neighbours/group.ts';

/** Dates of an entity itself: a year, or ISO 8601 of reduced precision. */
const OWN_DATES = [
  'foundedIn',
  'openedIn',
  'publishedIn',
  'startDate',
  'endDate',
  'statedAt',
  'reviewedAt',
] as const;

/** What happened to the entity itself: one of its dates, or that it began and ended at one date. */
export type OwnMoment = (typeof OWN_DATES)[number] | 'startAndEnd';

interface Dated {
  readonly date: string;
}

/** A date of the entity itself. */
export interface Own extends Dated {
  readonly own: OwnMoment;
}

/** A relation that begins or ends. */
export interface Change<Node, Tie> extends Dated {
  readonly type: NeighbourGroup<Node, Tie>['type'];
  readonly direction: Direction;
  readonly node: Node;
  readonly edge: Tie;
  readonly ends: boolean;
}

export type Moment<Node, Tie> = Own | Change<Node, Tie>;

export interface TimelineYear<Node, Tie> {
  readonly year: string;
  readonly moments: readonly Moment<Node, Tie>[];
}

export interface Timeline<Node, Tie> {
  /** the first one first */
  readonly years: readonly TimelineYear<Node, Tie>[];
  /** how many relations have no date */
  readonly undated: number;
}

/**
 * What is known to have happened to an entity and to its relations, year after year. Dates have reduced precision:
 * within a year, what begins at an unknown time comes before the months that are known, and what ends then after them;
 * so it is with the days of a month. What begins and ends at one date happened then, once.
 */
export function timelineOf<
  Node,
  Tie extends { readonly since: string | null; readonly until: string | null },
>(entity: object, groups: readonly NeighbourGroup<Node, Tie>[]): Timeline<Node, Tie> {
  const changes = groups.flatMap(({ type, direction, neighbours }) =>
    neighbours.flatMap(({ node, edge }) =>
      ends(edge.since, edge.until).map((end) => ({ ...end, type, direction, node, edge })),
    ),
  );
  const relations = groups.flatMap(({ neighbours }) => neighbours);
  return {
    years: byYear([...ownMoments(entity), ...changes]),
    undated: relations.filter(({ edge }) => !edge.since && !edge.until).length,
  };
}

function ends(since: string | null, until: string | null): { date: string; ends: boolean }[] {
  const begins = since ? [{ date: since, ends: false }] : [];
  if (!until) return begins;
  return since === until ? begins : [...begins, { date: until, ends: true }];
}

function ownMoments(entity: object): Own[] {
  const dates = new Map<OwnMoment, string>();
  for (const [name, value] of Object.entries(entity)) {
    const own = OWN_DATES.find((each) => each === name);
    if (own && value) dates.set(own, String(value));
  }
  const start = dates.get('startDate');
  if (start !== undefined && start === dates.get('endDate')) {
    dates.delete('startDate');
    dates.delete('endDate');
    dates.set('startAndEnd', start);
  }
  return [...dates].map(([own, date]) => ({ own, date }));
}

function byYear<Node, Tie>(moments: readonly Moment<Node, Tie>[]): TimelineYear<Node, Tie>[] {
  const years = new Map<string, Moment<Node, Tie>[]>();
  const inOrder = moments.toSorted((a, b) => (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b))));
  for (const moment of inOrder) {
    const year = moment.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), moment]);
  }
  return [...years].map(([year, of]) => ({ year, moments: of }));
}

/** A date with what it does not tell put before, or for what ends after, all that it could be. */
function rank(moment: Moment<unknown, unknown>): string {
  const isEnd = 'own' in moment ? moment.own === 'endDate' : moment.ends;
  return moment.date + (isEnd ? '-99-99' : '-00-00').slice(moment.date.length - 4);
}
