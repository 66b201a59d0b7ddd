import neo4j from 'neo4j-driver';
import type { Embedder } from '../../core/embedding/embedder.ts';
import { type Kind, TIE_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Reason } from './reasons.ts';
import { best, CLOSE, closeness, evidence, type Named, type Shared } from './shared.ts';

/** Nearest entities in meaning that are looked at. */
const DEPTH = 100;

/** Weights of the evidence; they add up to 1. */
const WEIGHTS = { meaning: 0.6, themes: 0.18, networks: 0.08, neighbours: 0.1, territories: 0.04 };

export interface SimilarHit {
  id: string;
  /** 0 to 1 */
  score: number;
  reasons: Reason[];
}

export interface SimilarQuery {
  /** start from this entity ... */
  id?: string;
  /** ... or from this text */
  text?: string;
  first: number;
  /** kinds to keep; all when empty */
  kinds: readonly Kind[];
}

interface Candidate extends Shared {
  id: string;
  cosine: number;
  /** its own main themes */
  subjects: Named[];
  networks: Named[];
  neighbours: Named[];
  linked: boolean;
}

/**
 * Entities close to another one or to a text: closeness of meaning, and what they share in the graph.
 * @returns best first; nothing for an unknown id
 */
export async function similar(
  database: Database,
  embedder: Embedder,
  query: SimilarQuery,
): Promise<SimilarHit[]> {
  const vector = await startVector(database, embedder, query);
  if (vector === null) return [];
  const candidates = await database.read<Candidate>('explore/similar', {
    vector,
    id: query.id ?? null,
    labels: query.kinds,
    depth: neo4j.int(DEPTH),
    types: TIE_TYPES,
  });
  return best(candidates.map(assess), query.first);
}

async function startVector(
  database: Database,
  embedder: Embedder,
  { id, text }: SimilarQuery,
): Promise<number[] | null> {
  if (text !== undefined) return Array.from(await embedder.query(text));
  const [row] = await database.read<{ embedding: number[] | null }>('explore/embedding', { id });
  return row?.embedding ?? null;
}

function assess(candidate: Candidate): SimilarHit {
  const { themes, networks, neighbours, territories } = candidate;
  const meaning = closeness(candidate.cosine);
  const score =
    WEIGHTS.meaning * meaning +
    WEIGHTS.themes * evidence(themes.length) +
    WEIGHTS.networks * evidence(networks.length) +
    WEIGHTS.neighbours * evidence(neighbours.length) +
    WEIGHTS.territories * evidence(territories.length);
  const reasons: Reason[] = [];
  if (meaning >= CLOSE) reasons.push(closeInMeaning(candidate));
  if (themes.length > 0) reasons.push({ kind: 'SHARED_THEMES', entities: themes });
  if (networks.length > 0) reasons.push({ kind: 'SHARED_NETWORK', entities: networks });
  if (neighbours.length > 0) reasons.push({ kind: 'SHARED_NEIGHBOUR', entities: neighbours });
  if (territories.length > 0) reasons.push({ kind: 'SAME_TERRITORY', entities: territories });
  if (candidate.linked) reasons.push({ kind: 'DIRECT_LINK', entities: [] });
  return { id: candidate.id, score, reasons };
}

/** Says what the two are close about: the themes they share when they do, else those of the one found. */
function closeInMeaning({ themes, subjects }: Candidate): Reason {
  if (themes.length > 0 || subjects.length === 0) return { kind: 'MEANING', entities: [] };
  return { kind: 'MEANING', entities: subjects, context: 'subjects' };
}
