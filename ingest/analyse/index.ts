import neo4j from 'neo4j-driver';
import { ANALYSIS_VERSION } from '../../core/analysis.ts';
import { COMPLETE_FROM, ISOLATED_FROM, ISOLATION_PARTS, RECORD_PARTS } from '../../core/isolation.ts';
import { TIE_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { batches } from '../batches.ts';
import { agentTies } from './agent-ties.ts';
import { communityFigures } from './communities.ts';
import { findBridges, NO_DISTANCES } from './find-bridges.ts';
import { layout } from './layout.ts';
import { comparePeers, type Scored } from './peers.ts';
import { type RankedEntity, rankEntities, readTies, type TieList } from './tie-list.ts';

/** Recorded similarities per entity. */
const NEIGHBOURS = 5;

/** Above this many entities, betweenness is estimated from this many sources. */
const BETWEENNESS_SAMPLES = 2000;

/** The most telling themes of a community that are kept. */
const THEMES_OF_A_COMMUNITY = 8;

const ROWS_PER_TRANSACTION = 1000;

/** Each with all its ties. */
const AGENTS_PER_TRANSACTION = 500;

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
 * between agents, isolation with its parts, similarities, periods, document frequencies, ranks and positions. The graph
 * algorithms are those of GDS, with fixed seeds:
 * the same graph gives the same figures. Computed relations are replaced, recorded ones are not touched.
 * @throws when the server lacks the GDS library
 */
export async function analyse(database: Database, options: AnalysisOptions = {}): Promise<Analysis> {
  const { year = new Date().getFullYear(), log = () => {} } = options;
  const types = { types: TIE_TYPES };

  log('similarities');
  await database.writeInBatches('analyse/forget-similarities');
  const links = await withProjection(database, 'embeddings', 'analyse/project-embeddings', {}, (graph) =>
    one<{ similarities: number }>(database, 'analyse/similarities', {
      graph,
      neighbours: neo4j.int(NEIGHBOURS),
    }),
  );

  log('ties, centralities, components and communities');
  await database.write('analyse/forget-bridges');
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
      const tied = await tieAgents(database);
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
      const structure = {
        ...distances,
        components: components.components,
        largestComponent: sizes.largest,
        communities: communities.communities,
        modularity: communities.modularity,
        degeneracy: cores.degeneracy,
      };
      return { structure, tied };
    },
  );
  const { structure, tied } = computed ?? { structure: NO_STRUCTURE, tied: await tieAgents(database) };

  log('communities');
  await describeCommunities(database, tied);

  log('isolation');
  await database.writeInBatches('analyse/isolation', {
    ...types,
    year: neo4j.int(year),
    largest: neo4j.int(structure.largestComponent),
    degeneracy: neo4j.int(structure.degeneracy),
    weights: Object.fromEntries(ISOLATION_PARTS.map(({ property, weight }) => [property, weight])),
  });
  await database.writeInBatches('analyse/completeness', {
    isolatedFrom: ISOLATED_FROM,
    completeFrom: COMPLETE_FROM,
    weights: Object.fromEntries(RECORD_PARTS.map(({ part, weight }) => [part, weight])),
  });
  await storePeers(database);

  log('periods');
  await database.writeInBatches('analyse/periods');

  log('words');
  await database.writeInBatches('analyse/forget-document-frequencies');
  await database.write('analyse/document-frequencies');

  log('positions');
  const entities = await storePositions(database, tied);

  const analysis = { entities, similarities: links?.similarities ?? 0, ...structure };
  await database.write('analyse/record-analysis', { analysis, version: neo4j.int(ANALYSIS_VERSION) });
  return analysis;
}

/** The graph as what is computed here sees it. */
interface TiedEntities {
  entities: readonly RankedEntity[];
  ties: TieList;
}

/**
 * Ranks entities by their degree and computes the ties between agents anew, from the relations that are recorded, with
 * how many each has and how strong they are: what introductions rest on.
 */
export async function tieAgents(database: Database): Promise<TiedEntities> {
  const entities = await rankEntities(database);
  const ties = await readTies(database, entities.length);
  const agents = agentTies(
    entities.map(({ id }) => id),
    ties,
  );
  await database.writeInBatches('analyse/forget-ties');
  for await (const batch of batches(agents, AGENTS_PER_TRANSACTION)) {
    const rows = batch.map(({ count, ...agent }) => ({ ...agent, count: neo4j.int(count) }));
    await database.write('analyse/store-agent-ties', { rows });
  }
  return { entities, ties };
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
async function describeCommunities(database: Database, { entities, ties }: TiedEntities): Promise<void> {
  const figures = communityFigures(
    entities.map(({ community }) => community),
    ties,
  );
  await database.write('analyse/forget-communities');
  for await (const batch of batches(figures, ROWS_PER_TRANSACTION)) {
    const rows = batch.map(({ density, ...whole }) => ({ ...integers(whole), density }));
    await database.write('analyse/store-communities', { rows });
  }
  await database.write('analyse/themes-of-communities', { most: neo4j.int(THEMES_OF_A_COMMUNITY) });
}

/** Numbers as Cypher integers: the driver takes those of JavaScript for floats. */
function integers(numbers: Record<string, number | readonly number[]>) {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value.map((each) => neo4j.int(each)),
    ]),
  );
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

async function storePositions(database: Database, { entities, ties }: TiedEntities): Promise<number> {
  const positions = layout(entities, ties);
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
