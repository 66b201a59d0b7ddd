import type { Database } from '../../core/neo4j/database.ts';
import { recordsOfEntities } from '../load/known.ts';
import { readRecord, type StoredRecord } from '../load/source-record.ts';
import { Erasures } from './erasures.ts';
import { forget, workWithout } from './forget.ts';
import type { ErasureSet } from './kept.ts';

/** Who was erased once more. */
export interface Reapplied {
  people: number;
  /** works from whose lists of authors a name went, of people who are not in the graph themselves */
  works: number;
  /** hashes made with another salt than the graph has, which cannot keep anybody out of later ingests */
  foreign: number;
}

/**
 * Erases from a graph that was restored all who were erased since it was backed up, and keeps them out of later ingests.
 * @param sets who was erased; one with another salt than the graph has is that of another observatory
 */
export async function reapplyErasures(database: Database, sets: readonly ErasureSet[]): Promise<Reapplied> {
  const done = { people: 0, works: 0, foreign: 0 };
  for (const set of sets) {
    await database.write('forget/keep-salt', { salt: set.salt });
    const [own] = await database.read<ErasureSet>('forget/erasures');
    const isOwn = own?.salt === set.salt;
    const erasures = new Erasures(set.salt, new Set(set.hashes));
    done.people += await forgetPeople(database, erasures);
    done.works += await forgetAuthors(database, erasures);
    if (isOwn) await database.write('forget/keep-hashes', { hashes: set.hashes });
    else done.foreign += set.hashes.length;
  }
  return done;
}

async function forgetPeople(database: Database, erasures: Erasures): Promise<number> {
  let people = 0;
  // Anew after each: those of a person's records that are left tell the same person.
  for (;;) {
    const all = await database.read<{ id: string; identifiers: string[] }>('forget/people');
    const found = all.find(({ id, identifiers }) => [id, ...identifiers].some((key) => erasures.holds(key)));
    if (found === undefined) return people;
    await forget(database, found.id);
    people += 1;
  }
}

async function forgetAuthors(database: Database, erasures: Erasures): Promise<number> {
  const works = new Set<string>();
  const records = await database.read<{ entity: string; record: StoredRecord }>('forget/authored');
  for (const { entity, record } of records) {
    const { properties, id } = readRecord(record);
    if (erasures.withoutAuthors({ id, properties }) !== properties) works.add(entity);
  }
  if (works.size === 0) return 0;
  const stated = await recordsOfEntities(database, [...works]);
  await database.write('forget/rewrite-works', {
    works: [...stated].map(([work, all]) => workWithout(work, all, erasures)),
  });
  return works.size;
}
