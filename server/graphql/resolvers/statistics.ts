import { ISOLATION_PARTS } from '../../../core/isolation.ts';
import { type Kind, RELATION_TYPES, type RelationType, TIE_TYPES } from '../../../core/kinds.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { WEIGHTS } from '../../search/introduction-score.ts';
import { type Language, sentence } from '../../words.ts';
import type { Context } from '../context.ts';

/** Weights of the parts of isolation and of introductions, for the sentences that name them. */
const PERCENTAGES = Object.fromEntries(
  [...ISOLATION_PARTS.map(({ kind, weight }) => [kind, weight] as const), ...Object.entries(WEIGHTS)].map(
    ([name, weight]) => [name, Math.round(100 * weight)],
  ),
);

interface StatisticsRow {
  kinds: { kind: Kind; count: number }[];
  relationTypes: { type: RelationType; count: number }[];
  sources: { source: string; count: number }[];
  unlinkedActors: number;
  components: number;
  largestComponent: number;
  computedAt: string | null;
}

/** What is computed by an analysis: each has a sentence that says how. */
export type Computed =
  | 'analysis'
  | 'isolation'
  | 'introductions'
  | 'communities'
  | 'centrality'
  | 'bridges'
  | 'cutPoints';

/** How and when something was computed. */
interface Computation {
  computedAt: string;
  method: (args: { language: Language }) => string;
}

/** Query.statistics */
export async function statisticsResolver(_root: unknown, _args: unknown, { database }: Context) {
  const [row] = await database.read<StatisticsRow>('explore/statistics', {
    types: RELATION_TYPES,
    ties: TIE_TYPES,
  });
  if (row === undefined) throw new Error('Statement explore/statistics gave no row.');
  const { computedAt, ...statistics } = row;
  const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
  return {
    ...statistics,
    entities: sum(row.kinds),
    relations: sum(row.relationTypes),
    computation: computedAt === null ? null : computed(computedAt, 'analysis'),
  };
}

/** When the graph was last analysed, with the sentence that says how. */
export async function computation(database: Database, method: Computed): Promise<Computation> {
  const [row] = await database.read<{ computedAt: string }>('explore/analysis');
  return computed(row?.computedAt ?? '', method);
}

function computed(computedAt: string, method: Computed): Computation {
  return { computedAt, method: ({ language }) => sentence(language, `method.${method}`, PERCENTAGES) };
}
