import type { Database } from '../../core/neo4j/database.ts';
import { type Page, type PageOf, readPage } from './page.ts';

/** How far an action is; `illegible` where the report does not let one tell. */
export type ActionStatus = 'to-arbitrate' | 'to-initiate' | 'initiated' | 'illegible';

export interface StatusCount {
  status: ActionStatus;
  count: number;
}

export interface ActionState {
  id: string;
  status: ActionStatus;
  /** ISO 8601 of reduced precision */
  statedAt: string | null;
  /** identifiers */
  responsible: string[];
}

export interface SolutionState {
  id: string;
  actions: ActionState[];
  /** projects, resources and events that put it in place */
  works: string[];
}

export interface NeedState {
  id: string;
  solutions: SolutionState[];
  /** projects and resources that address the need itself */
  addressedBy: string[];
  /** actions of all its solutions, each once, by status */
  statuses: StatusCount[];
}

export interface Needs extends Page<NeedState> {
  statuses: StatusCount[];
  solutionsWithoutAction: number;
}

export interface NeedsQuery extends PageOf {
  /** this need only; null for all */
  id: string | null;
  /** needs with an action of this status only; null for all */
  status: ActionStatus | null;
}

/** Needs, the solutions proposed for each, and what puts these in place. */
export async function needs(database: Database, { id, status, ...page }: NeedsQuery): Promise<Needs> {
  const found = (await readPage<Omit<NeedState, 'statuses'>>(database, 'explore/needs', page, {
    id,
    status,
  })) as Omit<Needs, 'page'> & { page: Omit<NeedState, 'statuses'>[] };
  return { ...found, page: found.page.map((need) => ({ ...need, statuses: countStatuses(need.solutions) })) };
}

/** How many actions of each status put some solutions in place; an action of several solutions counts once. */
export function countStatuses(solutions: readonly Pick<SolutionState, 'actions'>[]): StatusCount[] {
  const byId = new Map(solutions.flatMap(({ actions }) => actions.map(({ id, status }) => [id, status])));
  const counts = new Map<ActionStatus, number>();
  for (const status of byId.values()) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .map(([status, count]) => ({ status, count }))
    .toSorted((a, b) => b.count - a.count || (a.status < b.status ? -1 : 1));
}
