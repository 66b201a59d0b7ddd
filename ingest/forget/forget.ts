import { randomBytes } from 'node:crypto';
import { UserError } from '../../core/errors.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { fuse } from '../load/fuse.ts';
import { recordsOfEntities } from '../load/known.ts';
import { nodeOf } from '../load/node.ts';
import { contentHash, type SourceRecord } from '../load/source-record.ts';
import { Erasures, erasureHash, erasureKeys } from './erasures.ts';

interface Person {
  id: string;
  name: string;
  names: string[];
  identifiers: string[];
  records: string[];
  works: string[];
}

/** Who was removed, for the last time that anybody is told. */
export interface Forgotten {
  name: string;
  records: number;
  works: number;
  /** names and identifiers, for files that may hold them */
  texts: readonly string[];
}

/**
 * Removes a person with the records of all sources, and the name from the lists of authors of the works that the
 * person wrote. What is kept are salted hashes of identifiers, and of names with each of these works, which keep the
 * person out of every later ingest.
 * @param id of the entity, of a record, or elsewhere, such as `orcid:...`
 * @throws UserError when there is no such person
 */
export async function forget(database: Database, id: string): Promise<Forgotten> {
  const [person] = await database.read<Person>('forget/person', { id });
  if (person === undefined) {
    throw new UserError(
      `Nobody has the identifier ${id}: give that of a person, as its page shows it, or one such as orcid:0000-...`,
    );
  }
  const { names, identifiers, records, works } = person;
  const [known] = await database.read<{ salt: string }>('forget/erasures');
  const salt = known?.salt ?? randomBytes(32).toString('base64url');
  const stated = await recordsOfEntities(database, works);
  const workIds = [...works, ...[...stated.values()].flat().map((record) => record.id)];
  const keys = erasureKeys({ ids: [person.id, ...records], identifiers, names, works: new Set(workIds) });
  const hashes = [...new Set(keys.map((key) => erasureHash(salt, key)))];
  const erasures = new Erasures(salt, new Set(hashes));
  const texts = [...names, ...identifiers, ...records];
  await database.write('forget/forget', {
    person: person.id,
    salt,
    hashes,
    texts,
    works: [...stated].map(([work, all]) => workWithout(work, all, erasures)),
  });
  return { name: person.name, records: records.length, works: works.length, texts };
}

function workWithout(id: string, records: readonly SourceRecord[], erasures: Erasures) {
  const left = records.map((record) => ({ ...record, properties: erasures.withoutAuthors(record) }));
  return {
    id,
    properties: nodeOf(fuse(left)).properties,
    records: left.map((record) => ({
      key: record.key,
      properties: { values: JSON.stringify(record.properties), contentHash: contentHash(record) },
    })),
  };
}
