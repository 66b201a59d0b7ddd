import type { Kind } from '../../core/kinds.ts';
import { isContribution } from '../../core/proposals.ts';
import { hash } from '../hash.ts';
import type { EntityRecord, Properties, Source } from '../record.ts';
import { propertyNames } from './property-names.ts';
import { entityTerms } from './terms.ts';

/** What one source says of one entity: kept as it is, whatever the others say. */
export interface SourceRecord {
  /** source and identifier */
  key: string;
  /** name of the source */
  dataset: string;
  /** identifier that the source's record has; that of its entity may be another */
  id: string;
  kind: Kind;
  /** whether people edit that source */
  curated: boolean;
  properties: Properties;
}

/** A record without what it says, of which there may be more than memory holds. */
export type RecordHead = Omit<SourceRecord, 'properties'>;

/** A record as the graph holds it. */
export interface StoredRecord extends RecordHead {
  /** JSON of the properties */
  values: string;
}

export function recordKey(dataset: string, id: string): string {
  return `${dataset} ${id}`;
}

/** The record of an entity as a source states it. */
export function sourceRecord(
  { id, kind, properties }: EntityRecord,
  { name, curated }: Pick<Source, 'name' | 'curated'>,
): SourceRecord {
  return { key: recordKey(name, id), dataset: name, id, kind, curated: curated === true, properties };
}

/** A record back from the graph. */
export function readRecord({ values, ...record }: StoredRecord): SourceRecord {
  return { ...record, properties: JSON.parse(values) as Properties };
}

/**
 * A fingerprint of what a record says, and of the search terms that come of it.
 * @param terms these, where they are known already
 */
export function contentHash(
  { kind, curated, properties }: SourceRecord,
  terms: readonly string[] = entityTerms(properties),
): string {
  // When it was read is no part of what is said: the same read again on another day is unchanged.
  const stated = propertyNames(kind)
    .filter((name) => name !== 'retrievedAt')
    .map((name) => [name, properties[name]])
    .filter(([, value]) => value !== undefined);
  const { assumed, emptied } = properties;
  return hash([
    ...[kind, curated, stated, terms],
    ...(assumed === undefined ? [] : [assumed]),
    ...(emptied === undefined ? [] : [{ emptied }]),
  ]);
}

/**
 * Orders records by how much they count where they differ: what networks contribute here first, then those that people
 * edit, then by source and identifier, so that the order in which sources were loaded does not matter.
 */
export function byPrecedence(a: RecordHead, b: RecordHead): number {
  return (
    Number(isContribution(b.dataset)) - Number(isContribution(a.dataset)) ||
    Number(b.curated) - Number(a.curated) ||
    compare(a.dataset, b.dataset) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
