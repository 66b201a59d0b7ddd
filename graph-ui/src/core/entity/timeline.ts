import type { Kind, RelationType } from '../../gql/graphql.ts';
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

interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/** A relation as each source states it, the one that counts most first. */
interface Stated {
  readonly statements: readonly Period[];
}

/** An entity that another is linked to. */
interface Linked {
  readonly kind: Kind;
  /** ISO 8601 of reduced precision */
  readonly began: string | null;
  readonly ended: string | null;
}

/** What begins and ends as something one does, unlike who does it or where. */
const WORKS: readonly Kind[] = ['PROJECT', 'PAPER', 'PROGRAMME', 'EVENT', 'RESOURCE', 'ACTION'];

/**
 * Relations that last as long as the work that they are about, and on which side of them it is: who carries a project
 * does so from its beginning. To cite a work, or to be about a theme, has nothing to do with when that began.
 */
const WORK_OF: Partial<Readonly<Record<RelationType, Direction>>> = {
  CARRIES: 'out',
  PARTNERS_IN: 'out',
  AUTHORED: 'out',
  ORGANISES: 'out',
  TOOK_PART_IN: 'out',
  RESPONSIBLE_FOR: 'out',
  FUNDED_BY: 'in',
  HOSTED_AT: 'in',
  PART_OF: 'in',
};

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
  /** whether no source dates the relation: the date is that of the work that it is about */
  readonly ofWork: boolean;
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
 * so it is with the days of a month. What begins and ends at one date happened then, once. Of sources that give a
 * relation dates, the one that counts most is heard; where none does, the dates of the work that it is about stand in.
 */
export function timelineOf<Node extends Linked, Tie extends Stated>(
  entity: object,
  groups: readonly NeighbourGroup<Node, Tie>[],
): Timeline<Node, Tie> {
  const relations = groups.flatMap(({ type, direction, neighbours }) =>
    neighbours.map(({ node, edge }) => {
      const stated = statedPeriod(edge);
      const period = stated ?? workPeriod(type, direction, node);
      return { type, direction, node, edge, ofWork: !stated, ends: endsOf(period) };
    }),
  );
  const changes = relations.flatMap(({ ends, ...relation }) => ends.map((end) => ({ ...relation, ...end })));
  return {
    years: byYear([...ownMoments(entity), ...changes]),
    undated: relations.filter(({ ends }) => ends.length === 0).length,
  };
}

/** When a relation was there, by the source with dates that counts most. */
function statedPeriod({ statements }: Stated): Period | undefined {
  return statements.find((period) => period.since || period.until);
}

/** When the work was there that a relation is about. */
function workPeriod(
  type: RelationType,
  direction: Direction,
  { kind, began, ended }: Linked,
): Period | undefined {
  return WORK_OF[type] === direction && WORKS.includes(kind) ? { since: began, until: ended } : undefined;
}

/** When something begins and ends, as far as that is known. */
function endsOf({ since, until }: Partial<Period> = {}): { date: string; ends: boolean }[] {
  const begins = since ? [{ date: since, ends: false }] : [];
  if (!until || until === since) return begins;
  return [...begins, { date: until, ends: true }];
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
