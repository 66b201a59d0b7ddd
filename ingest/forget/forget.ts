import { randomBytes } from 'node:crypto';
import { UserError } from '../../core/errors.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { fuse } from '../load/fuse.ts';
import { recordsOfEntities } from '../load/known.ts';
import { nodeOf } from '../load/node.ts';
import { contentHash, type SourceRecord } from '../load/source-record.ts';
import { namesAmongAuthors } from './authorships.ts';
import { type Authorship, Erasures, erasureHash, erasureKeys, keysOf, normalForm } from './erasures.ts';
import { traceFinder } from './traces.ts';

interface Person {
  id: string;
  names: string[];
  identifiers: string[];
  /** identifiers of its records, also of those that their sources do not list any more */
  records: string[];
  works: string[];
}

/** Removes what is kept of a person outside the graph. */
type Elsewhere = (person: string, texts: readonly string[]) => Promise<void>;

/** Who was removed, for the last time that anybody is told. */
export interface Forgotten {
  name: string;
  records: number;
  works: number;
}

/**
 * Removes a person with the records of all sources, and the name from the lists of authors of the works that the
 * person wrote. What is kept are salted hashes of identifiers, and of names with each of these works, which keep the
 * person out of every later ingest.
 * @param id of the entity, of a record, or elsewhere, such as `orcid:...`
 * @param elsewhere removes what is kept outside the graph, by the identifier of the person and all texts that tell them. It
 *   is called while the graph still holds them: what fails or is cut short there is made good by doing it all again
 * @throws UserError when there is no such person
 */
export async function forget(
  database: Database,
  id: string,
  elsewhere: Elsewhere = async () => {},
): Promise<Forgotten> {
  const people = await database.read<Person>('forget/person', { id, identifiers: [id, normalForm(id)] });
  const [first] = people;
  if (first === undefined) {
    throw new UserError(
      `Nobody has the identifier ${id}: give that of a person, as its page shows it, or one such as orcid:0000-...`,
    );
  }
  const forgotten = { name: first.names[0] ?? first.id, records: 0, works: 0 };
  for (const person of people) {
    await forgetPerson(database, person, elsewhere);
    forgotten.records += person.records.length;
    forgotten.works += person.works.length;
  }
  return forgotten;
}

async function forgetPerson(database: Database, person: Person, elsewhere: Elsewhere): Promise<void> {
  const { id, names, identifiers, records, works } = person;
  const [known] = await database.read<{ salt: string }>('forget/erasures');
  const salt = known?.salt ?? randomBytes(32).toString('base64url');
  const stated = await recordsOfEntities(database, works);
  const authorships = [...stated.values()].flatMap((all) => authorshipsOf(all, names));
  const keys = erasureKeys({ ids: [id, ...records], identifiers, authorships });
  const hashes = [...new Set(keys.map((key) => erasureHash(salt, key)))];
  const erasures = new Erasures(salt, new Set(hashes));
  const texts = textsOf(person, authorships);
  await elsewhere(id, texts);
  await database.write('forget/forget', {
    person: id,
    names,
    records,
    salt,
    hashes,
    runs: await runsWithout(database, texts),
    works: [...stated].map(([work, all]) => workWithout(work, all, erasures)),
    now: new Date().toISOString(),
  });
}

/** The person in the lists of authors of one work, under all that this work is known by. */
function authorshipsOf(records: readonly SourceRecord[], names: readonly string[]): Authorship[] {
  const written = records.flatMap(({ properties }) => namesAmongAuthors(properties, names));
  const works = new Set(records.flatMap(keysOf));
  return [...works].flatMap((work) => [...new Set([...names, ...written])].map((name) => ({ work, name })));
}

/** Identifiers elsewhere with their scheme and without it. */
function textsOf({ id, names, identifiers, records }: Person, authorships: readonly Authorship[]): string[] {
  const values = identifiers.map((identifier) => identifier.slice(identifier.indexOf(':') + 1));
  const written = authorships.map(({ name }) => name);
  return [...new Set([...names, ...written, ...identifiers, ...values, id, ...records])].filter(Boolean);
}

interface StoredRun {
  id: string;
  arguments: string;
  rejects: string[];
  stoppedBecause: string;
}

/** Runs that tell the person, by what they were asked for or by what they rejected, without that. */
async function runsWithout(database: Database, texts: readonly string[]) {
  const tells = traceFinder(texts);
  const runs = await database.read<StoredRun>('forget/runs');
  return runs
    .filter((run) => [run.arguments, run.stoppedBecause, ...run.rejects].some(tells))
    .map((run) => ({
      id: run.id,
      properties: {
        rejects: run.rejects.filter((line) => !tells(line)),
        ...(tells(run.arguments) && { arguments: '{"erased":true}' }),
        ...(tells(run.stoppedBecause) && { stoppedBecause: null }),
      },
    }));
}

/** A work and its records as the graph is to have them, without those among their authors who were erased. */
export function workWithout(id: string, records: readonly SourceRecord[], erasures: Erasures) {
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
