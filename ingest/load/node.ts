import neo4j from 'neo4j-driver';
import { COMMON_PROPERTIES, KINDS } from '../../core/kinds.ts';
import { hash } from '../hash.ts';
import type { EntityRecord, Value } from '../record.ts';
import { entityTerms } from './terms.ts';

/** An entity as a row for `cypher/load/entities.cypher`, without its embedding. */
export function nodeOf(record: EntityRecord) {
  const { id, kind, properties } = record;
  const names = Object.keys({ ...COMMON_PROPERTIES, ...KINDS[kind].properties });
  // When it was read is no part of what is said: the same read again on another day is unchanged.
  const stated = names
    .filter((name) => name !== 'retrievedAt')
    .map((name) => [name, properties[name]])
    .filter(([, value]) => value !== undefined);
  const terms = entityTerms(record);
  return {
    id,
    labels: [kind, ...KINDS[kind].labels],
    properties: {
      ...Object.fromEntries(names.map((name) => [name, stored(properties[name])])),
      terms,
      // A fingerprint of what the source says, and of the terms that come of it.
      contentHash: hash([kind, stated, terms]),
    },
  };
}

/** A value as the driver wants it: it takes a JavaScript number for a float, and null removes a property. */
function stored(value: Value | undefined) {
  return typeof value === 'number' ? neo4j.int(value) : (value ?? null);
}
