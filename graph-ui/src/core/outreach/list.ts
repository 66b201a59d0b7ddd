import type { NamedFragment, ReasonKind } from '../../gql/graphql.ts';
import type { Language } from '../url/state.ts';

/** How far an introduction is, in the order in which one goes on. */
export const OUTREACH_STATUSES = ['to-contact', 'contacted', 'introduced', 'declined'] as const;
export type OutreachStatus = (typeof OUTREACH_STATUSES)[number];

/** Two to introduce to each other. Holds all that a row shows, so that the list can be read without the server. */
export interface Introduction {
  readonly actor: NamedFragment;
  readonly other: NamedFragment;
  readonly through: readonly NamedFragment[];
  /** what they have in common, as sentences */
  readonly about: Readonly<Record<Language, readonly string[]>>;
}

/** A row of the outreach list. */
export interface OutreachEntry extends Introduction {
  readonly status: OutreachStatus;
  readonly note: string;
  /** dates, ISO 8601 */
  readonly addedAt: string;
  readonly changedAt: string;
}

/** The last one added first. */
export type OutreachList = readonly OutreachEntry[];

/** A change of the list. `pair` is that of an entry, see {@link pairOf}; `on` is a date, ISO 8601. */
export type OutreachAction =
  | { readonly type: 'add'; readonly introduction: Introduction; readonly on: string }
  | {
      readonly type: 'change';
      readonly pair: string;
      readonly change: Partial<Pick<OutreachEntry, 'status' | 'note'>>;
      readonly on: string;
    }
  | { readonly type: 'remove'; readonly pair: string }
  /** undoes a removal: the entry, and where it was in the list */
  | { readonly type: 'restore'; readonly entry: OutreachEntry; readonly place: number };

/** The identifier of an entry. To introduce A to B is to introduce B to A. */
export function pairOf({ actor, other }: Pick<Introduction, 'actor' | 'other'>): string {
  return [actor.id, other.id].sort().join(' ');
}

/** The list after a change. What is in it already is not added again, nor what is gone changed. */
export function changeList(list: OutreachList, action: OutreachAction): OutreachList {
  switch (action.type) {
    case 'add': {
      const { introduction, on } = action;
      if (holds(list, pairOf(introduction))) return list;
      return [{ ...introduction, status: 'to-contact', note: '', addedAt: on, changedAt: on }, ...list];
    }
    case 'change':
      return list.map((entry) =>
        pairOf(entry) === action.pair ? { ...entry, ...action.change, changedAt: action.on } : entry,
      );
    case 'remove':
      return list.filter((entry) => pairOf(entry) !== action.pair);
    case 'restore':
      return holds(list, pairOf(action.entry)) ? list : list.toSpliced(action.place, 0, action.entry);
  }
}

/** Whether a pair is in the list. */
export function holds(list: OutreachList, pair: string): boolean {
  return list.some((entry) => pairOf(entry) === pair);
}

/** Reasons that say what the two have in common; the others say through whom they can meet. */
const COMMON_GROUND: ReadonlySet<ReasonKind> = new Set([
  'SHARED_THEMES',
  'MEANING',
  'LIKE_PARTNER',
  'SAME_TERRITORY',
]);

/** What two have in common, as sentences in each language. */
export function commonGround(
  reasons: readonly { readonly kind: ReasonKind; readonly fr: string; readonly en: string }[],
): Introduction['about'] {
  const common = reasons.filter(({ kind }) => COMMON_GROUND.has(kind));
  return { fr: common.map(({ fr }) => fr), en: common.map(({ en }) => en) };
}

/** What the list keeps of an entity: what a link to it shows. */
export function named({ __typename, id, name, nameEn, acronym }: NamedFragment): NamedFragment {
  return { __typename, id, name, nameEn, acronym };
}
