import type { IResolvers } from '@graphql-tools/utils';
import type { Kind } from '../../../core/kinds.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { canonicalScope } from '../../explore/canonical.ts';
import type { PageOf } from '../../explore/page.ts';
import {
  type ChangesQuery,
  changedEntities,
  changedRelations,
  relationTimeline,
  type Span,
  type TimelineFilter,
  type TimelineRow,
  timeline,
} from '../../explore/timeline.ts';
import { badArgument, dateOf, inRange, pageWithin } from '../arguments.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, entityAt, nodeOf } from './entity.ts';

/** First year when none is given, and how many years one answer may have after the first. */
const FIRST_YEAR = 2000;
const MOST_YEARS = 200;

interface FilterArguments {
  kinds?: Kind[] | null;
  theme?: string | null;
  territory?: string | null;
}

async function filterOf(database: Database, { kinds, ...scope }: FilterArguments): Promise<TimelineFilter> {
  return { labels: kinds ?? [], ...(await canonicalScope(database, scope)) };
}

function spanOf({ from, to }: { from?: number | null; to?: number | null }): Span {
  const first = inRange('from', from ?? FIRST_YEAR, 1000, 2999);
  const last = to ?? Math.max(first, new Date().getFullYear());
  return { from: first, to: inRange('to', last, first, first + MOST_YEARS) };
}

type Asked = TimelineFilter & Span;

/** Query.timeline, Query.changes and what they hold: each list is read only when it is asked for. */
export function timelineResolvers(load: EntityLoader): IResolvers {
  const changed =
    (of: typeof changedEntities | typeof changedRelations, ended: boolean) =>
    (query: ChangesQuery, page: PageOf, { database }: Context) =>
      of(database, query, ended, pageWithin(page));
  return {
    Query: {
      timeline: async (
        _root: unknown,
        args: FilterArguments & { from?: number | null; to?: number | null },
        { database }: Context,
      ): Promise<Asked> => {
        const span = spanOf(args);
        return { ...(await filterOf(database, args)), ...span };
      },
      changes: async (
        _root: unknown,
        args: FilterArguments & { from: string; to: string },
        { database }: Context,
      ): Promise<ChangesQuery> => {
        const from = dateOf('from', args.from);
        const to = dateOf('to', args.to);
        if (to < from) throw badArgument('to', `a date after "from", ${from}`);
        return { ...(await filterOf(database, args)), from, to };
      },
    },
    Timeline: {
      kinds: ({ from, to, ...filter }: Asked, _args: unknown, { database }: Context) =>
        timeline(database, filter, { from, to }),
      relationTypes: ({ from, to, ...filter }: Asked, _args: unknown, { database }: Context) =>
        relationTimeline(database, filter, { from, to }),
    },
    KindTimeline: { kind: ({ name }: TimelineRow) => name },
    RelationTimeline: { type: ({ name }: TimelineRow) => name },
    Changes: {
      appeared: changed(changedEntities, false),
      ended: changed(changedEntities, true),
      relationsBegun: changed(changedRelations, false),
      relationsEnded: changed(changedRelations, true),
    },
    ChangedEntity: { node: nodeOf(load) },
    ChangedRelation: { from: entityAt(load, 'from'), to: entityAt(load, 'to') },
  };
}
