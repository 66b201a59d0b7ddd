import type { Kind, RelationType } from '../core/kinds.ts';

/** Where a statement stands. */
export interface Origin {
  /** file or address, as the source names it */
  file: string;
  /** counted from 1 */
  line: number;
}

/** What a source states about an entity, as written. */
export interface EntityStatement {
  is: 'entity';
  origin: Origin;
  kind: Kind;
  /** `id` and properties; no key where the source says nothing */
  values: Readonly<Record<string, string | readonly string[]>>;
  /** related entities, by the column that lists them */
  links: readonly Link[];
  /** several rows may state it, such as the town of a museum: the first one counts, the others are no duplicates */
  shared?: true;
}

export interface Link {
  column: string;
  type: RelationType;
  /** `out`: the entity RELATION the listed ones; `in`: the other way round */
  direction: 'out' | 'in';
  ids: readonly string[];
}

/** What a source states about a relation, as written. */
export interface RelationStatement {
  is: 'relation';
  origin: Origin;
  /** `from`, `type`, `to` and properties; no key where the source says nothing */
  values: Readonly<Record<string, string>>;
  /** an end may lie outside of what is loaded, such as a work that is cited: then it is left out, not rejected */
  open?: true;
  /** several rows may state it, with another role or date: the first one counts */
  shared?: true;
}

export type Value = string | number | readonly string[];

export type Properties = Readonly<Record<string, Value | undefined>>;

/** A valid entity. */
export interface EntityRecord {
  is: 'entity';
  origin: Origin;
  kind: Kind;
  id: string;
  properties: Properties;
}

/** A valid relation, once both its ends are known to exist. */
export interface RelationRecord {
  is: 'relation';
  origin: Origin;
  /** the column that lists it; absent when the relation has a row of its own */
  column?: string;
  type: RelationType;
  from: string;
  to: string;
  properties: Properties;
  /** as in {@link RelationStatement} */
  open?: true;
}

export interface Problem {
  /** empty when it is about the whole row */
  column: string;
  reason: string;
}

/** What is not loaded, and why: an entity, a relation, or something about the file itself. */
export interface Rejected {
  is: 'rejected';
  what: 'entity' | 'relation' | 'file';
  origin: Origin;
  problems: readonly Problem[];
  /** identifier of the entity, if it has one */
  id?: string;
}

/** Where statements come from. */
export interface Source {
  /** names the rejects file: lower-case letters, digits, `.`, `_` and `-` */
  readonly name: string;
  /** Reads everything. Called twice in a run, it gives the same twice. */
  read(): AsyncGenerator<EntityStatement | RelationStatement | Rejected>;
}
