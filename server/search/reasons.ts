import type { IsolationKind } from '../../core/isolation.ts';
import { type Language, listOfNames, nameIn, sentence } from '../words.ts';
import type { Named, SharedLink } from './shared.ts';

/** Why two entities are close, or why they should meet. */
type ClosenessKind =
  | 'MEANING'
  | 'SHARED_THEMES'
  | 'SHARED_NETWORK'
  | 'SHARED_FUNDER'
  | 'SHARED_NEIGHBOUR'
  | 'CHAIN'
  | 'LIKE_PARTNER'
  | 'SAME_TERRITORY'
  | 'DIRECT_LINK'
  | 'NETWORK_OF_SIMILAR_ACTORS'
  | 'ACQUAINTANCES_IN_NETWORK'
  | 'SIMILAR_MEMBERS'
  | 'NETWORK_THEMES'
  | 'LOCAL_MEMBERS';

/** One reason as data; `reasonText` makes the sentence. */
export interface Reason {
  kind: ClosenessKind | IsolationKind;
  /** entities that the reason names */
  entities: Named[];
  /** how each of them is linked to both */
  links?: SharedLink[];
  /** variant of the sentence, when one kind has several */
  context?: string;
  /** figures of the sentence */
  figures?: { count?: number; year?: number };
}

/** The reason as a plain sentence in French or English. */
export function reasonText(reason: Reason, language: Language): string {
  const names = reason.entities.map((entity) => nameIn(language, entity));
  return sentence(language, `reason.${reason.kind}`, {
    names: listOfNames(language, names),
    ...(names.length > 0 && { count: names.length }),
    ...reason.figures,
    ...(reason.context && { context: reason.context }),
  });
}
