import neo4j from 'neo4j-driver';
import { KIND_NAMES, KINDS } from '../../core/kinds.ts';
import type { Fusion } from './fuse.ts';
import { propertyNames } from './property-names.ts';
import { entityTerms } from './terms.ts';

/** Every property that any kind may have, removed: what an entity had before may be no property of its kind now. */
export const NO_PROPERTIES: Readonly<Record<string, null>> = Object.fromEntries(
  KIND_NAMES.flatMap(propertyNames).map((name) => [name, null]),
);

/** An entity as a row for Cypher, without what is computed: labels, and properties, of which null removes one. */
export function nodeOf(fusion: Omit<Fusion, 'id'>) {
  const { labels, properties } = newNodeOf(fusion);
  return { labels, properties: { ...NO_PROPERTIES, ...properties } };
}

/**
 * As {@link nodeOf}, with the properties that it has only.
 * @param terms its search terms, where they are known already
 */
export function newNodeOf(
  { kind, properties }: Omit<Fusion, 'id'>,
  terms: readonly string[] = entityTerms(properties),
) {
  const stored: Record<string, unknown> = {};
  for (const name of propertyNames(kind)) {
    const value = properties[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    // The driver takes a JavaScript number for a float.
    stored[name] = typeof value === 'number' ? neo4j.int(value) : value;
  }
  return { labels: [kind, ...KINDS[kind].labels], properties: { ...stored, terms } };
}
