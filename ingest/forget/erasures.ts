import { createHmac } from 'node:crypto';
import { words } from '../../core/text/terms.ts';
import type { EntityRecord, Properties } from '../record.ts';

/** What may tell an erased person again, to be kept as a hash only. */
export function erasureKeys(person: {
  ids: Iterable<string>;
  identifiers: Iterable<string>;
  names: Iterable<string>;
  /** works whose list of authors names the person */
  works: Iterable<string>;
}): string[] {
  const names = [...person.names];
  return [
    ...person.ids,
    ...person.identifiers,
    ...[...person.works].flatMap((work) => names.map((name) => authorKey(work, name))),
  ];
}

/** The author of a work: by name alone somebody else would be meant. Word order and accents do not matter. */
function authorKey(work: string, name: string): string {
  return `${work} ${words(name).sort().join(' ')}`;
}

/** The salted hash of a key: HMAC-SHA-256, so that without the salt nobody can try names. */
export function erasureHash(salt: string, key: string): string {
  return createHmac('sha256', salt).update(key).digest('base64url');
}

/** People who were erased and must not come back. */
export class Erasures {
  readonly #salt: string;
  readonly #hashes: ReadonlySet<string>;

  constructor(salt: string, hashes: ReadonlySet<string>) {
    this.#salt = salt;
    this.#hashes = hashes;
  }

  /** Whether a key, such as an identifier, is one of theirs. */
  holds(key: string): boolean {
    return this.#hashes.size > 0 && this.#hashes.has(erasureHash(this.#salt, key));
  }

  /** A record without them: nothing when it is one of them; the list of authors of a work is shortened. */
  without(record: EntityRecord): EntityRecord | undefined {
    if (this.#hashes.size === 0) return record;
    const { identifiers } = record.properties;
    const keys = [record.id, ...(Array.isArray(identifiers) ? identifiers : [])];
    if (record.kind === 'Person' && keys.some((key) => this.holds(key))) return undefined;
    return { ...record, properties: this.withoutAuthors(record) };
  }

  /** The properties of a work, its authors without them. */
  withoutAuthors({ id, properties }: Pick<EntityRecord, 'id' | 'properties'>): Properties {
    const { authors } = properties;
    if (!Array.isArray(authors)) return properties;
    const left = authors.filter((name) => !this.holds(authorKey(id, name)));
    return left.length === authors.length ? properties : { ...properties, authors: left };
  }
}

/** Nobody was erased. */
export const NOBODY_ERASED = new Erasures('', new Set());
