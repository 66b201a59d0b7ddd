import neo4j from 'neo4j-driver';
import { COMMON_PROPERTIES, KINDS } from '../../core/kinds.ts';
import type { Value } from '../record.ts';
import type { Fusion } from './fuse.ts';
import { entityTerms } from './terms.ts';

/** An entity as a row for Cypher, without what is computed: labels, and properties, of which null removes one. */
export function nodeOf({ kind, properties }: Omit<Fusion, 'id'>) {
  const names = Object.keys({ ...COMMON_PROPERTIES, ...KINDS[kind].properties });
  return {
    labels: [kind, ...KINDS[kind].labels],
    properties: {
      ...Object.fromEntries(names.map((name) => [name, stored(properties[name])])),
      terms: entityTerms(properties),
    },
  };
}

/** A value as the driver wants it: it takes a JavaScript number for a float, and null removes a property. */
function stored(value: Value | undefined) {
  if (Array.isArray(value) && value.length === 0) return null;
  return typeof value === 'number' ? neo4j.int(value) : (value ?? null);
}
