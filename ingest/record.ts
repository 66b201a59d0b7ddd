import type { Kind, Properties, RelationType, Value } from '../core/kinds.ts';

export type { Properties, Value };

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
  /** names of values that count only where no other record has one: what a record must have, of one that only corrects */
  assumed?: readonly string[];
  /** names of properties that it says have no value: what records that count less say of them does not stand */
  emptied?: readonly string[];
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

/** A valid entity. */
export interface EntityRecord {
  is: 'entity';
  origin: Origin;
  kind: Kind;
  id: string;
  properties: Properties;
  /** as in {@link EntityStatement} */
  shared?: true;
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
  /** as in {@link RelationStatement} */
  shared?: true;
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
  /** as in {@link EntityStatement}: no row of its own is lost */
  shared?: true;
}

/** Where statements come from. */
export interface Source {
  /** tells its records from those of other sources, and names its files: lower-case letters, digits, `.`, `_`, `-` */
  readonly name: string;
  /** what it was asked for, such as a query: kept with the run; empty when it is always read whole */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** edited by people: where sources differ, what it says counts first */
  readonly curated?: true;
  /** an export: what is related may have been merged with a record of another kind, and has the kind of that one */
  readonly fused?: true;
  /** reads but a part of what there is, so that what it does not state may still exist */
  readonly partial?: true;
  /** How many rows {@link read} will go through; absent when nobody can know. */
  rows?(): Promise<number>;
  /** Reads everything. */
  read(): AsyncGenerator<EntityStatement | RelationStatement | Rejected>;
}
