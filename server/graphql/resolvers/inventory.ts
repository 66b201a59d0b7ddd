import type { IResolvers } from '@graphql-tools/utils';
import { today } from '../../explore/dates.ts';
import { pairGaps, type TerritoryType, territoryGaps, themeGaps } from '../../explore/gaps.ts';
import { coverage, datasets, freshness, largestTerritories, largestThemes } from '../../explore/inventory.ts';
import { inRange } from '../arguments.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, entityAt, nodeOf } from './entity.ts';

/** Fewer expected would make a gap of mere chance. */
const LEAST_EXPECTED = 2;

interface GapsArguments {
  territories: TerritoryType;
  first: number;
}

interface LargestArguments {
  type: TerritoryType;
  first: number;
}

/** What Statistics says of completeness, freshness, sources and gaps: each is read only when it is asked for. */
export function inventoryResolvers(load: EntityLoader): IResolvers {
  return {
    TerritoryType: { REGION: 'region', DEPARTEMENT: 'departement' },
    Statistics: {
      coverage: (_root: unknown, _args: unknown, { database }: Context) => coverage(database),
      freshness: (_root: unknown, _args: unknown, { database }: Context) => freshness(database, today()),
      datasets: (_root: unknown, _args: unknown, { database }: Context) => datasets(database),
      themes: (_root: unknown, { first }: LargestArguments, { database }: Context) =>
        largestThemes(database, inRange('first', first, 1, 200)),
      territories: (_root: unknown, { type, first }: LargestArguments, { database }: Context) =>
        largestTerritories(database, type, inRange('first', first, 1, 200)),
      gaps: (_root: unknown, { territories, first }: GapsArguments): GapsArguments => ({
        territories,
        first: inRange('first', first, 1, 200),
      }),
    },
    Gaps: {
      territories: async ({ territories, first }: GapsArguments, _args: unknown, { database }: Context) =>
        (await territoryGaps(database, territories)).slice(0, first),
      themes: async ({ first }: GapsArguments, _args: unknown, { database }: Context) =>
        (await themeGaps(database)).slice(0, first),
      pairs: async ({ territories, first }: GapsArguments, _args: unknown, { database }: Context) =>
        (await pairGaps(database, territories, LEAST_EXPECTED)).slice(0, first),
    },
    Gap: { node: nodeOf(load) },
    Holding: { node: nodeOf(load) },
    PairGap: { territory: entityAt(load, 'territory'), theme: entityAt(load, 'theme') },
  };
}
