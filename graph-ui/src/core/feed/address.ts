import type { Kind } from '../../gql/graphql.ts';
import type { Language } from '../url/state.ts';

/** Kinds that have a feed of their own, by the parameter that names one of them. */
const SCOPES: Partial<Readonly<Record<Kind, string>>> = {
  NETWORK: 'network',
  THEME: 'theme',
  TERRITORY: 'territory',
};

/** What a feed keeps to: a network, a theme or a territory. */
export interface FeedScope {
  readonly kind: Kind;
  readonly id: string;
}

/** Whether there is a feed of what is new for entities of a kind. */
export function hasFeed(kind: Kind): boolean {
  return SCOPES[kind] !== undefined;
}

/**
 * Where the server gives the Atom feed of what is new.
 * @param scope what it keeps to; the whole observatory without
 */
export function feedAddress(scope: FeedScope | undefined, language: Language): string {
  const parameters = new URLSearchParams();
  const name = scope && SCOPES[scope.kind];
  if (name) parameters.set(name, scope.id);
  parameters.set('lang', language);
  return `/nouveautes.atom?${parameters}`;
}
