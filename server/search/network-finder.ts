import neo4j from 'neo4j-driver';
import type { Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Reason } from './reasons.ts';
import { best, CLOSE, closeness, evidence, type Named } from './shared.ts';
import { type Start, startOf } from './start.ts';

/** Members looked at of each network: those closest to the idea. */
const CLOSEST = 5;

/** Members named as ways in. */
const MOST_THROUGH = 3;

/**
 * What an idea is about is told by the entities closest to it: themes that several of so many share. Of what is closest to
 * an idea of culture, in French or English, the cosine is above the floor and the themes agree; of what is closest to the
 * sale of tyres either is wanting (read one by one for two dozen ideas on the starter data).
 */
const SUBJECTS = { near: neo4j.int(200), closest: neo4j.int(10), least: neo4j.int(3), floor: 0.802 };

/** Weights of the evidence; they add up to 1. Members count most: what they do tells more than a network's own page. */
const WEIGHTS = { members: 0.35, network: 0.3, themes: 0.2, territory: 0.15 };

export interface NetworkQuery {
  /** what the actor does or wants to do */
  text?: string | undefined;
  /** an actor of the observatory */
  actor?: string | undefined;
  /** identifiers of themes; when empty those of the actor, or else those that the idea is about */
  themes: readonly string[];
  /** identifiers of territories; those of the actor when empty */
  territories: readonly string[];
  first: number;
}

/** A network to join. */
export interface NetworkFit {
  id: string;
  /** 0 to 1 */
  score: number;
  reasons: Reason[];
  /** members through whom to enter: acquaintances first, then the closest in meaning */
  through: string[];
}

interface Member extends Named {
  cosine: number;
  themes: number;
  local: boolean;
  known: boolean;
}

interface Row {
  id: string;
  /** members */
  size: number;
  closest: Member[];
  /** members in the territory */
  local: number;
  acquaintances: Member[];
  cosine: number;
  themes: Named[];
  territories: Named[];
}

/**
 * Networks that fit an actor or an idea: by what they and their members say of themselves, by themes and by territory;
 * never one that the actor is in already.
 * @returns best first, each with a reason; nothing for an unknown actor
 */
export async function networkFinder(
  database: Database,
  embedder: Embedder,
  { text, actor, themes, territories, first }: NetworkQuery,
): Promise<NetworkFit[]> {
  const start: Start | null = await startOf(database, embedder, { id: actor, text });
  if (start === null) return [];
  const [around] = await database.read<{ themes: string[]; territories: string[] }>('search/around', {
    themes,
    territories,
    actor: actor ?? null,
  });
  const wanted = around?.themes ?? [];
  const rows = await database.read<Row>('search/network-finder', {
    vector: start.whole,
    actor: actor ?? null,
    themes: wanted.length > 0 ? wanted : await subjects(database, start.whole),
    territories: around?.territories ?? [],
    closest: neo4j.int(CLOSEST),
  });
  // Where nothing can be said for a network, only its place in the order would speak for it.
  return best(
    rows.map(assess).filter(({ reasons }) => reasons.length > 0),
    first,
  );
}

/** The themes that an idea is about; none where nothing of the observatory is close to it. */
async function subjects(database: Database, vector: readonly number[]): Promise<string[]> {
  const themes = await database.read<{ id: string }>('search/subjects', { vector, ...SUBJECTS });
  return themes.map(({ id }) => id);
}

function assess({ id, closest, local, acquaintances, cosine, themes, territories }: Row): NetworkFit {
  const near = closest.slice(0, MOST_THROUGH);
  const own = closeness(cosine);
  // Of members that nobody has recorded the network itself tells: one of few known members is neither closer for a close
  // one nor farther than one with many of whom none is close.
  const unknown = (MOST_THROUGH - near.length) * own;
  const ofMembers =
    (near.reduce((sum, member) => sum + closeness(member.cosine), 0) + unknown) / MOST_THROUGH;
  const ofThemes = themes.length + closest.reduce((sum, member) => sum + Math.min(1, member.themes), 0) / 2;
  const isLocal = territories.length > 0 || local > 0;
  const score =
    WEIGHTS.members * ofMembers +
    WEIGHTS.network * own +
    WEIGHTS.themes * evidence(ofThemes) +
    WEIGHTS.territory * (isLocal ? 1 : 0);
  const alike = closest.filter((member) => closeness(member.cosine) >= CLOSE).slice(0, MOST_THROUGH);
  const reasons: Reason[] = [];
  if (acquaintances.length > 0) reasons.push({ kind: 'ACQUAINTANCES_IN_NETWORK', entities: acquaintances });
  if (own >= CLOSE) reasons.push({ kind: 'MEANING', entities: [] });
  if (alike.length > 0) reasons.push({ kind: 'SIMILAR_MEMBERS', entities: alike });
  if (themes.length > 0) reasons.push({ kind: 'NETWORK_THEMES', entities: themes });
  if (territories.length > 0) reasons.push({ kind: 'SAME_TERRITORY', entities: territories });
  else if (local > 0) reasons.push({ kind: 'LOCAL_MEMBERS', entities: [], figures: { count: local } });
  const through = [...acquaintances, ...alike, ...near].map((member) => member.id);
  return { id, score, reasons, through: [...new Set(through)].slice(0, MOST_THROUGH) };
}
