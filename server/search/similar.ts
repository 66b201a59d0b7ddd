import type { Embedder } from '../../core/embedding/embedder.ts';
import { TIE_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { diverse } from './diversity.ts';
import type { SearchFilter } from './filter.ts';
import type { Reason } from './reasons.ts';
import { byMeaning, type Candidate, retriever } from './retrieve.ts';
import { best, CLOSE, closeness, evidence, type Named, type SharedLink } from './shared.ts';
import { type Start, startOf } from './start.ts';

/** Nearest entities in meaning whose place in the graph is looked at. */
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
  id?: string | undefined;
  /** ... or from this text */
  text?: string | undefined;
  first: number;
  filter: SearchFilter;
}

interface Evidence {
  id: string;
  embedding: number[] | null;
  /** its own main themes */
  subjects: Named[];
  themes: SharedLink[];
  networks: SharedLink[];
  funders: SharedLink[];
  neighbours: SharedLink[];
  territories: SharedLink[];
  linked: boolean;
}

/**
 * Entities close to another one or to a text, of every kind: closeness of meaning, and what they share in the graph. Of
 * entities that are nearly the same, the others come later.
 * @returns best first; nothing for an unknown id
 */
export async function similar(
  database: Database,
  embedder: Embedder,
  { id, text, first, filter }: SimilarQuery,
): Promise<SimilarHit[]> {
  const start = await startOf(database, embedder, { id, text });
  if (start === null) return [];
  const candidates = await nearest(database, start, filter, id);
  const rows = await database.read<Evidence>('search/similar', {
    ids: [...candidates.keys()],
    id: id ?? null,
    types: TIE_TYPES,
  });
  const rated = rows.map((row) => ({
    ...assess(row, candidates.get(row.id)?.cosine ?? 0),
    vector: row.embedding,
  }));
  const ordered = best(rated, rated.length);
  return diverse(ordered, first).map(({ id, score, reasons }) => ({ id, score, reasons }));
}

/** The nearest candidates, by identifier. The whole decides; a passage brings in what the whole would hide. */
async function nearest(
  database: Database,
  { whole, passages }: Start,
  filter: SearchFilter,
  id: string | undefined,
): Promise<ReadonlyMap<string, Candidate>> {
  const retrieve = await retriever(database, filter);
  const found = await retrieve(byMeaning(whole));
  const byId = new Map(found.filter((candidate) => candidate.id !== id).map((each) => [each.id, each]));
  for (const vector of passages.slice(0, MOST_PASSAGES)) {
    for (const candidate of (await retrieve(byMeaning(vector))).slice(0, FROM_PASSAGE)) {
      if (candidate.id === id) continue;
      const cosine = Math.max(candidate.cosine - PASSAGE_HANDICAP, byId.get(candidate.id)?.cosine ?? -1);
      byId.set(candidate.id, { ...candidate, cosine });
    }
  }
  const sorted = [...byId.values()].sort((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1));
  return new Map(sorted.slice(0, DEPTH).map((candidate) => [candidate.id, candidate]));
}

/** Passages of a long text that are looked for by themselves, candidates from each, and what they give way by. */
const MOST_PASSAGES = 8;
const FROM_PASSAGE = 20;
const PASSAGE_HANDICAP = 0.02;

function assess(row: Evidence, cosine: number): SimilarHit {
  const { themes, networks, funders, neighbours, territories } = row;
  const meaning = closeness(cosine);
  const score =
    WEIGHTS.meaning * meaning +
    WEIGHTS.themes * evidence(themes.length) +
    WEIGHTS.networks * evidence(networks.length) +
    WEIGHTS.neighbours * evidence(funders.length + neighbours.length) +
    WEIGHTS.territories * evidence(territories.length);
  const reasons: Reason[] = [];
  if (themes.length > 0) reasons.push({ kind: 'SHARED_THEMES', entities: themes, links: themes });
  if (networks.length > 0) reasons.push({ kind: 'SHARED_NETWORK', entities: networks, links: networks });
  if (funders.length > 0) reasons.push({ kind: 'SHARED_FUNDER', entities: funders, links: funders });
  if (neighbours.length > 0)
    reasons.push({ kind: 'SHARED_NEIGHBOUR', entities: neighbours, links: neighbours });
  if (territories.length > 0)
    reasons.push({ kind: 'SAME_TERRITORY', entities: territories, links: territories });
  if (row.linked) reasons.push({ kind: 'DIRECT_LINK', entities: [] });
  // Of an idea in English what French records say is never as close: it is what speaks for them all the same.
  if (meaning >= CLOSE || reasons.length === 0) reasons.unshift(closeInMeaning(row));
  return { id: row.id, score, reasons };
}

/** Says what the two are close about: the themes they share when they do, else those of the one found. */
function closeInMeaning({ themes, subjects }: Evidence): Reason {
  if (themes.length > 0 || subjects.length === 0) return { kind: 'MEANING', entities: [] };
  return { kind: 'MEANING', entities: subjects, context: 'subjects' };
}
