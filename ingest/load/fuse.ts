import { isAfter } from '../../core/date.ts';
import { type Kind, propertiesOf } from '../../core/kinds.ts';
import type { Properties, Value } from '../record.ts';
import { byPrecedence, type SourceRecord } from './source-record.ts';

/** What all records of an entity say together. */
export interface Fusion {
  /** identifier of the entity: that of the record that counts most */
  id: string;
  kind: Kind;
  properties: Properties;
}

/** Where the licence and the date are those of the source that is named, and nothing is taken from another one. */
const PROVENANCE = ['source', 'licence', 'retrievedAt', 'verification'];

/**
 * Fuses records of one entity. Each property has the value of the first record that has one; identifiers and other
 * names are gathered from all, and a name that does not count becomes another name. What a record says has no value has
 * none from the records after it either.
 * @param records at least one
 */
export function fuse(records: readonly SourceRecord[]): Fusion {
  const ordered = records.toSorted(byPrecedence);
  const first = ordered.find(({ properties }) => properties.assumed === undefined) ?? ordered[0];
  if (first === undefined) throw new RangeError('An entity has at least one record.');
  const { id, kind } = first;
  const specs = Object.entries(propertiesOf(kind));
  const properties: Record<string, Value | undefined> = Object.fromEntries(
    specs.map(([name, { type }]) => {
      const from = PROVENANCE.includes(name) ? [first] : ordered;
      return [name, firstValue(name, from, type === 'strings')];
    }),
  );
  properties.identifiers = gathered(ordered, ['identifiers']);
  const otherNames = gathered(speaking('alternateNames', ordered), ['alternateNames', 'name', 'nameEn']);
  const own = [properties.name, properties.nameEn];
  properties.alternateNames = otherNames?.filter((name) => !own.includes(name));
  return { id, kind, properties: { ...properties, ...inOrder(properties, ordered) } };
}

/** Dates of two records may contradict each other: then the one of the record that counts more stands alone. */
function inOrder({ startDate, endDate }: Properties, ordered: readonly SourceRecord[]): Properties {
  if (typeof startDate !== 'string' || typeof endDate !== 'string' || !isAfter(startDate, endDate)) return {};
  const first = ordered.find(({ properties }) => properties.startDate ?? properties.endDate);
  return first?.properties.startDate === undefined ? { startDate: undefined } : { endDate: undefined };
}

/** A record of another kind may have a property of the same name that is a list here and a text there. */
function firstValue(name: string, records: readonly SourceRecord[], isList: boolean): Value | undefined {
  return speaking(name, records)
    .toSorted((a, b) => Number(isAssumed(name, a)) - Number(isAssumed(name, b)))
    .map(({ properties }) => properties[name])
    .find((value) => value !== undefined && Array.isArray(value) === isList);
}

/** Whether a record has a value only because it must, and says nothing by it. */
function isAssumed(name: string, { properties: { assumed } }: SourceRecord): boolean {
  return Array.isArray(assumed) && assumed.includes(name);
}

/** The records that count for a property: none from the first one on that says that it has no value. */
function speaking(name: string, records: readonly SourceRecord[]): readonly SourceRecord[] {
  const end = records.findIndex(
    ({ properties: { emptied } }) => Array.isArray(emptied) && emptied.includes(name),
  );
  return end === -1 ? records : records.slice(0, end);
}

function gathered(records: readonly SourceRecord[], names: readonly string[]): string[] | undefined {
  const values = names.flatMap((name) =>
    speaking(name, records).flatMap((record) =>
      isAssumed(name, record) ? [] : (record.properties[name] ?? []),
    ),
  );
  const texts = [...new Set(values.map(String))];
  return texts.length === 0 ? undefined : texts;
}
