import neo4j from 'neo4j-driver';
import { COMPLETE_FROM, ISOLATED_FROM, ISOLATION_PARTS, RECORD_PARTS } from '../../core/isolation.ts';
import { TIE_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { batches } from '../batches.ts';
import { findBridges, NO_DISTANCES } from './find-bridges.ts';
import { type LayoutNode, type LayoutTie, layout } from './layout.ts';
import { comparePeers, type Scored } from './peers.ts';

/** Recorded similarities per entity. */
const NEIGHBOURS = 5;

/** An event or a programme with more agents than this does not make acquaintances of them all. */
const LARGEST_SHARED = 60;

/** Above this many entities, betweenness is estimated from this many sources. */
const BETWEENNESS_SAMPLES = 2000;

/** The most telling themes of a community that are kept. */
const THEMES_OF_A_COMMUNITY = 8;

const ROWS_PER_TRANSACTION = 1000;

type Communities = Pick<Analysis, 'communities' | 'modularity'>;

/** What there is to say of the structure of a graph without entities that could have ties. */
const NO_STRUCTURE = {
  components: 0,
  largestComponent: 0,
  communities: 0,
  modularity: 0,
  degeneracy: 0,
  ...NO_DISTANCES,
};

export interface AnalysisOptions {
  /** Year that the age of relations is counted from; the current one when absent. */
  year?: number;
  /** Told the name of each step as it starts. */
  log?: (step: string) => void;
}

/** Figures of an analysis, as kept in the graph. */
export interface Analysis {
  entities: number;
  components: number;
  largestComponent: number;
  communities: number;
  modularity: number;
  degeneracy: number;
  /** in ties, between entities of the largest component, estimated from a sample */
  averageDistance: number;
  /** global efficiency, 0 to 1, estimated likewise */
  efficiency: number;
  similarities: number;
}

/**
 * Computes everything that the page and the API read ready-made, and stores it in the graph: degree,
 * components, communities and what tells them apart, betweenness, PageRank, coreness, what would bridge the parts, ties
 * between agents, isolation with its parts, similarities, document frequencies and positions. The graph algorithms are those of GDS, with fixed seeds:
 * the same graph gives the same figures. Computed relations are replaced, recorded ones are not touched.
 * @throws when the server lacks the GDS library
 */
export async function analyse(database: Database, options: AnalysisOptions = {}): Promise<Analysis> {
  const { year = new Date().getFullYear(), log = () => {} } = options;
  const types = { types: TIE_TYPES };

  log('similarities');
  await database.write('analyse/forget-similarities');
  const links = await withProjection(database, 'embeddings', 'analyse/project-embeddings', {}, (graph) =>
    one<{ similarities: number }>(database, 'analyse/similarities', {
      graph,
      neighbours: neo4j.int(NEIGHBOURS),
    }),
  );

  log('ties');
  await database.write('analyse/forget-bridges');
  await tieAgents(database);

  log('centralities, components and communities');
  await database.write('analyse/degree-of-descriptors');
  const computed = await withProjection(
    database,
    'ties',
    'analyse/project-ties',
    types,
    async (graph, ties, nodes) => {
      await database.write('analyse/degree', { graph });
      const components = await one<{ components: number }>(database, 'analyse/components', { graph });
      const sizes = await one<{ largest: number }>(database, 'analyse/component-sizes');
      // GDS 2.13 fails on a graph without any relationship.
      const communities =
        ties === 0 ? NO_STRUCTURE : await one<Communities>(database, 'analyse/communities', { graph });
      await database.write('analyse/betweenness', { graph, samples: neo4j.int(BETWEENNESS_SAMPLES) });
      await database.write('analyse/normalise-betweenness');
      await database.write('analyse/page-rank', { graph });
      const cores = await one<{ degeneracy: number }>(database, 'analyse/cores', { graph });
      log('bridges');
      let distances = NO_DISTANCES;
      if (ties > 0) {
        // GDS 2.13 fails here too on a graph without any relationship.
        await database.write('analyse/articulation-points', { graph });
        distances = await findBridges(database, graph, { entities: nodes, largest: sizes.largest });
      }
      return {
        ...distances,
        components: components.components,
        largestComponent: sizes.largest,
        communities: communities.communities,
        modularity: communities.modularity,
        degeneracy: cores.degeneracy,
      };
    },
  );
  const structure = computed ?? NO_STRUCTURE;

  log('communities');
  await describeCommunities(database);

  log('isolation');
  await database.write('analyse/isolation', {
    ...types,
    year: neo4j.int(year),
    largest: neo4j.int(structure.largestComponent),
    degeneracy: neo4j.int(structure.degeneracy),
    weights: Object.fromEntries(ISOLATION_PARTS.map(({ property, weight }) => [property, weight])),
  });
  await database.write('analyse/completeness', {
    isolatedFrom: ISOLATED_FROM,
    completeFrom: COMPLETE_FROM,
    weights: Object.fromEntries(RECORD_PARTS.map(({ part, weight }) => [part, weight])),
  });
  await storePeers(database);

  log('words');
  await database.write('analyse/forget-document-frequencies');
  await database.write('analyse/document-frequencies');

  log('positions');
  const entities = await storePositions(database);

  const analysis = { entities, similarities: links?.similarities ?? 0, ...structure };
  await database.write('analyse/record-analysis', { analysis });
  return analysis;
}

/**
 * Computes the ties between agents anew, from the relations that are recorded, with how many each has and how strong
 * they are: what introductions rest on.
 */
export async function tieAgents(database: Database): Promise<void> {
  await database.write('analyse/forget-ties');
  await database.write('analyse/tie-agents', { types: TIE_TYPES, largest: neo4j.int(LARGEST_SHARED) });
  await database.write('analyse/tie-strengths');
}

/**
 * Runs some algorithms on a projection and frees it, also when they fail.
 * @returns nothing when there was nothing to project: GDS makes no empty graph
 */
async function withProjection<T>(
  database: Database,
  graph: string,
  statement: string,
  parameters: object,
  run: (graph: string, relationships: number, nodes: number) => Promise<T>,
): Promise<T | undefined> {
  await database.write('analyse/drop-projection', { graph });
  const [projected] = await database.write<{ nodes: number | null; relationships: number }>(statement, {
    graph,
    ...parameters,
  });
  if (!projected?.nodes) return undefined;
  try {
    return await run(graph, projected.relationships, projected.nodes);
  } finally {
    await database.write('analyse/drop-projection', { graph });
  }
}

/** What communities are about and how they hang together, read ready-made. */
async function describeCommunities(database: Database): Promise<void> {
  const types = { types: TIE_TYPES };
  await database.write('analyse/forget-communities');
  await database.write('analyse/describe-communities', types);
  await database.write('analyse/link-communities', types);
  await database.write('analyse/themes-of-communities', { most: neo4j.int(THEMES_OF_A_COMMUNITY) });
}

async function storePeers(database: Database): Promise<void> {
  const rows = comparePeers(await database.read<Scored>('analyse/isolation-scores')).map(
    ({ id, properties }) => ({
      id,
      properties: {
        ...properties,
        peersOfKind: neo4j.int(properties.peersOfKind),
        peersOfTerritory: neo4j.int(properties.peersOfTerritory),
      },
    }),
  );
  for await (const batch of batches(rows, ROWS_PER_TRANSACTION)) {
    await database.write('analyse/store-peers', { rows: batch });
  }
}

async function storePositions(database: Database): Promise<number> {
  const nodes = await database.read<LayoutNode>('analyse/layout-nodes');
  const ties = await database.read<LayoutTie>('analyse/layout-ties', { types: TIE_TYPES });
  const positions = layout(nodes, ties);
  for await (const rows of batches(positions, ROWS_PER_TRANSACTION)) {
    await database.write('analyse/store-positions', { rows });
  }
  await database.write('analyse/place-descriptors');
  return positions.length;
}

async function one<T>(database: Database, statement: string, parameters: object = {}): Promise<T> {
  const [row] = await database.write<T>(statement, parameters);
  if (row === undefined) throw new Error(`Statement ${statement} gave no row.`);
  return row;
}
