import type { Kind, VocabularyQuery } from '../../gql/graphql.ts';
import type { DraftRelation } from './draft.ts';

type Relations = VocabularyQuery['vocabulary']['relations'];

/** The relations that may join an entity of a kind to another one, in the order of the vocabulary. */
export function relationsBetween(relations: Relations, kind: Kind, other: Kind): DraftRelation[] {
  return relations.flatMap(({ type, from, to }) => [
    ...(from.includes(kind) && to.includes(other) ? [{ type, direction: 'out' as const }] : []),
    ...(from.includes(other) && to.includes(kind) ? [{ type, direction: 'in' as const }] : []),
  ]);
}

/** Tells one relation from another. */
export function relationKey({ type, direction }: DraftRelation): string {
  return `${type} ${direction}`;
}
