import neo4j from 'neo4j-driver';
import type { Kind } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';
import type { Named } from '../search/shared.ts';
import { type Language, listOfNames, nameIn } from '../words.ts';
import { type Page, type PageOf, readPage } from './page.ts';

/** A theme that tells a community from the rest. */
export interface TellingTheme extends Named {
  /** share of the community about it, 0 to 1 */
  share: number;
  /** share of all communities about it, 0 to 1 */
  overall: number;
  /** share x ln(share / overall) */
  score: number;
}

export interface Community {
  number: number;
  size: number;
  /** pairs of members with a tie */
  ties: number;
  /** ties / pairs of members, 0 to 1 */
  density: number;
  /** pairs of a member and an entity of another community with a tie */
  outerTies: number;
  /** the most telling first */
  themes: TellingTheme[];
  /** the most central first */
  members: Named[];
  kinds: { kind: Kind; count: number }[];
  neighbours: { number: number; ties: number }[];
}

export interface CommunitiesQuery extends PageOf {
  /** the community of this entity only; null for all */
  entity: string | null;
  minimumSize: number;
  /** how many members to give of each */
  members: number;
}

/** Communities found by the Leiden algorithm, the largest first. */
export function communities(database: Database, query: CommunitiesQuery): Promise<Page<Community>> {
  return readPage(database, 'explore/communities', query, {
    id: query.entity,
    minimum: neo4j.int(query.minimumSize),
    members: neo4j.int(Math.max(query.members, NAMING)),
  });
}

/** Themes or members that make the name of a community. */
const NAMING = 3;
/** Share of a community that a theme must be about to name it: that of a few of many says nothing of the rest. */
const TELLING = 0.1;

/** A community has no name of its own: its most telling themes, or failing those its most central members. */
export function communityName(
  { themes, members }: Pick<Community, 'themes' | 'members'>,
  language: Language,
): string {
  const telling = themes.filter(({ share }) => share >= TELLING);
  const by: readonly Named[] = telling.length > 0 ? telling : members;
  // Two members may go by one name, while nobody has said whether they are one.
  const names = new Set(by.map((named) => nameIn(language, named)));
  return listOfNames(language, [...names].slice(0, NAMING));
}
