import type { Kind } from '../../gql/graphql.ts';

/** The six families of kinds: one colour, one shape and one pictogram each. */
export type Family = 'networks' | 'actors' | 'innovations' | 'knowledge' | 'publicAction' | 'placesAndTime';

/** In the order of the legend. */
export const FAMILIES: readonly Family[] = [
  'networks',
  'actors',
  'innovations',
  'knowledge',
  'publicAction',
  'placesAndTime',
];

export const FAMILY_OF: Readonly<Record<Kind, Family>> = {
  NETWORK: 'networks',
  ORGANISATION: 'actors',
  PERSON: 'actors',
  PROJECT: 'innovations',
  PAPER: 'knowledge',
  RESOURCE: 'knowledge',
  THEME: 'knowledge',
  PROGRAMME: 'publicAction',
  NEED: 'publicAction',
  SOLUTION: 'publicAction',
  ACTION: 'publicAction',
  VENUE: 'placesAndTime',
  EVENT: 'placesAndTime',
  TERRITORY: 'placesAndTime',
};

/** Every kind, in the order of the legend. */
export const KINDS = Object.keys(FAMILY_OF) as readonly Kind[];

/** Kinds that carry an isolation score. */
export const ACTOR_KINDS: readonly Kind[] = ['ORGANISATION', 'PERSON'];

/** The kinds of a family, in the order of the legend. */
export function kindsOf(family: Family): readonly Kind[] {
  return KINDS.filter((kind) => FAMILY_OF[kind] === family);
}

/** The kind of an entity, from the name of its GraphQL type: a `Network` is a `NETWORK`. */
export function kindOf<Typename extends string>(entity: { __typename: Typename }): Uppercase<Typename> {
  return entity.__typename.toUpperCase() as Uppercase<Typename>;
}
