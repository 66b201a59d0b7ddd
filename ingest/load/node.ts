import neo4j from 'neo4j-driver';
import { COMMON_PROPERTIES, KINDS } from '../../core/kinds.ts';
import { entityTerms } from '../embed/passage.ts';
import { hash } from '../hash.ts';
import type { EntityRecord, Value } from '../record.ts';

/** A fingerprint of what a source says about an entity, and of the terms that come of it. */
export function contentHash(record: EntityRecord): string {
  const entries = Object.entries(record.properties).filter(([, value]) => value !== undefined);
  return hash([record.kind, entries.sort(([a], [b]) => (a < b ? -1 : 1)), entityTerms(record)]);
}

/** An entity as a row for `cypher/load/entities.cypher`, without its embedding. */
export function nodeOf(record: EntityRecord) {
  const { id, kind, properties } = record;
  const names = Object.keys({ ...COMMON_PROPERTIES, ...KINDS[kind].properties });
  return {
    id,
    labels: [kind, ...KINDS[kind].labels],
    properties: {
      ...Object.fromEntries(names.map((name) => [name, stored(properties[name])])),
      terms: entityTerms(record),
      contentHash: contentHash(record),
    },
  };
}

/** A value as the driver wants it: it takes a JavaScript number for a float, and null removes a property. */
function stored(value: Value | undefined) {
  return typeof value === 'number' ? neo4j.int(value) : (value ?? null);
}
