import { createHmac } from 'node:crypto';
import { words } from '../../core/text/terms.ts';
import type { EntityRecord, Properties } from '../record.ts';
import { parseIdentifier } from '../resolve/identifiers.ts';

/** The name of an author in the list of a work. */
export interface Authorship {
  /** identifier of the work's record, or of the work elsewhere */
  work: string;
  name: string;
}

/** What may tell an erased person again, to be kept as a hash only. */
export function erasureKeys(person: {
  ids: Iterable<string>;
  identifiers: Iterable<string>;
  authorships: Iterable<Authorship>;
}): string[] {
  return [
    ...person.ids,
    ...[...person.identifiers].map(normalForm),
    ...[...person.authorships].map(authorKey),
  ];
}

/** The author of a work: by name alone somebody else would be meant. Word order and accents do not matter. */
function authorKey({ work, name }: Authorship): string {
  return `${normalForm(work)} ${words(name).sort().join(' ')}`;
}

/** An identifier as no matter which source writes it. */
export function normalForm(identifier: string): string {
  const known = parseIdentifier(identifier);
  return known === undefined ? identifier : `${known.scheme}:${known.value}`;
}

/** What a record is known by: its own identifier, and those elsewhere. */
export function keysOf({ id, properties }: Pick<EntityRecord, 'id' | 'properties'>): string[] {
  const { identifiers } = properties;
  return [id, ...(Array.isArray(identifiers) ? identifiers : [])];
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

  /** Whether an identifier is one of theirs. */
  holds(identifier: string): boolean {
    return this.#holdsKey(normalForm(identifier));
  }

  #holdsKey(key: string): boolean {
    return this.#hashes.size > 0 && this.#hashes.has(erasureHash(this.#salt, key));
  }

  /** A record without them: nothing when it is one of them; the list of authors of a work is shortened. */
  without(record: EntityRecord): EntityRecord | undefined {
    if (this.#hashes.size === 0) return record;
    if (record.kind === 'Person' && keysOf(record).some((key) => this.holds(key))) return undefined;
    return { ...record, properties: this.withoutAuthors(record) };
  }

  /** The properties of a work, its authors without them. */
  withoutAuthors(record: Pick<EntityRecord, 'id' | 'properties'>): Properties {
    const { properties } = record;
    const { authors } = properties;
    if (!Array.isArray(authors)) return properties;
    const works = keysOf(record);
    const left = authors.filter((name) => !works.some((work) => this.#holdsKey(authorKey({ work, name }))));
    return left.length === authors.length ? properties : { ...properties, authors: left };
  }
}

/** Nobody was erased. */
export const NOBODY_ERASED = new Erasures('', new Set());
