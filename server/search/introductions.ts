import neo4j from 'neo4j-driver';
import { TIE_TYPES } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { type Evidence, features, introductionScore } from './introduction-score.ts';
import type { Reason } from './reasons.ts';
import { best, CLOSE, closeness, type Named } from './shared.ts';

/** Candidates from each side: ties, meaning, themes and territory. */
const DEPTH = 100;

/** Nearest entities in meaning, of any kind, among which the agents are candidates. */
const NEAR = 200;

/** Partners whose likes are looked for. */
const PARTNERS = 10;

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

interface Candidate extends Evidence {
  id: string;
}

/** What can be said of one introduction. */
interface Explanation {
  id: string;
  acquaintances: (Named & { network: boolean })[];
  /** two intermediaries, where there is no acquaintance in common; else nothing */
  chain: Named[];
  /** the partner that the other is closest to */
  alike: (Named & { cosine: number }) | null;
  themes: Named[];
  /** main themes of the other */
  subjects: Named[];
  territories: Named[];
  /** of the other, and not of the actor */
  networks: Named[];
}

/**
 * Whom an actor or a network should meet, or which network it should join: see {@link introductionScore} for what
 * counts. Never itself or whom it is linked to already, by a relation or by something that both have a part in (a
 * project, an event, a work, a programme, a venue with at most 60 parties). To be in one network, or to work for one
 * organisation, is no link, but a way to meet.
 * @param first how many at most; fewer where there is no more to say
 * @returns best first, each with a reason at least; nothing for an unknown id or for what is not an agent
 */
export async function introductions(database: Database, id: string, first: number): Promise<Introduction[]> {
  const types = TIE_TYPES;
  const candidates = await database.read<Candidate>('explore/introductions', {
    id,
    types,
    depth: neo4j.int(DEPTH),
    near: neo4j.int(NEAR),
    partners: neo4j.int(PARTNERS),
  });
  const ranked = best(
    candidates.map((candidate) => ({ ...candidate, score: introductionScore(candidate) })),
    first,
  );
  if (ranked.length === 0) return [];
  const ids = ranked.map((candidate) => candidate.id);
  const explanations = await database.read<Explanation>('explore/introduction-reasons', { id, ids, types });
  return explanations
    .map((explanation, rank) => introduction(ranked[rank] as (typeof ranked)[number], explanation))
    .filter(({ reasons }) => reasons.length > 0);
}

function introduction(candidate: Candidate & { score: number }, explanation: Explanation): Introduction {
  const { acquaintances, chain, networks } = explanation;
  const through = [...acquaintances, ...chain.slice(0, 1), ...networks].map(({ id }) => id);
  return {
    id: candidate.id,
    score: candidate.score,
    reasons: reasonsOf(candidate, explanation),
    through: [...new Set(through)].slice(0, MOST_THROUGH),
  };
}

/** About what first, then through whom. */
function reasonsOf(candidate: Candidate, explanation: Explanation): Reason[] {
  const { acquaintances, chain, alike, themes, subjects, territories, networks } = explanation;
  const { meaning } = features(candidate);
  const shared = acquaintances.filter(({ network }) => network);
  const others = acquaintances.filter(({ network }) => !network);
  const reasons: Reason[] = [];
  if (themes.length > 0) reasons.push({ kind: 'SHARED_THEMES', entities: themes });
  if (meaning >= CLOSE) {
    const named = themes.length === 0 && subjects.length > 0;
    reasons.push({
      kind: 'MEANING',
      entities: named ? subjects : [],
      ...(named && { context: 'subjects' }),
    });
  }
  if (others.length > 0) reasons.push({ kind: 'SHARED_NEIGHBOUR', entities: others });
  if (shared.length > 0) reasons.push({ kind: 'SHARED_NETWORK', entities: shared });
  if (chain.length > 0) reasons.push({ kind: 'CHAIN', entities: chain });
  // Worth saying only where nothing ties the two: else the ties say it better.
  const untied = acquaintances.length === 0 && chain.length === 0;
  if (untied && alike && candidate.cosineToPartner !== null && closeness(alike.cosine) >= CLOSE) {
    reasons.push({ kind: 'LIKE_PARTNER', entities: [alike] });
  }
  if (networks.length > 0) reasons.push({ kind: 'NETWORK_OF_SIMILAR_ACTORS', entities: networks });
  if (territories.length > 0) reasons.push({ kind: 'SAME_TERRITORY', entities: territories });
  return reasons;
}
