import neo4j from 'neo4j-driver';
import { TIE_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Reason } from './reasons.ts';
import { best, CLOSE, closeness, evidence, type Named, type Shared } from './shared.ts';

/** Candidates from each side: meaning, and acquaintances of acquaintances. */
const DEPTH = 100;

/** Weights of the evidence; they add up to 1. */
const WEIGHTS = { meaning: 0.45, themes: 0.2, territories: 0.1, proximity: 0.25 };

/** Intermediaries named for one introduction. */
const MOST_THROUGH = 3;

export interface Introduction {
  id: string;
  /** 0 to 1 */
  score: number;
  reasons: Reason[];
  /** identifiers of those through whom the two can meet, best first */
  through: string[];
}

interface Candidate extends Shared {
  id: string;
  cosine: number;
  acquaintances: (Named & { strength: number; degree: number })[];
  networks: Named[];
}

/**
 * Whom an actor should meet: closeness of meaning, shared themes and territory, and proximity in the graph
 * (Adamic and Adar, "Friends and neighbors on the Web", 2003: an acquaintance in common counts the more, the
 * fewer ties it has). Never someone the actor is already tied to.
 * @returns best first; nothing for an unknown id or for what is not an actor
 */
export async function introductions(database: Database, id: string, first: number): Promise<Introduction[]> {
  const candidates = await database.read<Candidate>('explore/introductions', {
    id,
    depth: neo4j.int(DEPTH),
    types: TIE_TYPES,
  });
  return best(candidates.map(assess), first);
}

function assess(candidate: Candidate): Introduction {
  const { themes, territories, acquaintances, networks } = candidate;
  const meaning = closeness(candidate.cosine);
  const adamicAdar = acquaintances.reduce(
    (sum, { degree }) => sum + 1 / Math.log(1 + Math.max(1, degree)),
    0,
  );
  const score =
    WEIGHTS.meaning * meaning +
    WEIGHTS.themes * evidence(themes.length) +
    WEIGHTS.territories * evidence(territories.length) +
    WEIGHTS.proximity * evidence(adamicAdar);
  const reasons: Reason[] = [];
  if (themes.length > 0) reasons.push({ kind: 'SHARED_THEMES', entities: themes });
  if (meaning >= CLOSE) reasons.push({ kind: 'MEANING', entities: [] });
  if (acquaintances.length > 0) reasons.push({ kind: 'SHARED_NEIGHBOUR', entities: acquaintances });
  if (networks.length > 0) reasons.push({ kind: 'NETWORK_OF_SIMILAR_ACTORS', entities: networks });
  if (territories.length > 0) reasons.push({ kind: 'SAME_TERRITORY', entities: territories });
  const through = [...acquaintances, ...networks].map(({ id }) => id);
  return { id: candidate.id, score, reasons, through: [...new Set(through)].slice(0, MOST_THROUGH) };
}
