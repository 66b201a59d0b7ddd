import type { DetailedFragment, RecordedFragment } from '../../gql/graphql.ts';
import type fr from '../../locales/fr.json';
import { formatDate, formatEuros } from '../format/format.ts';
import type { Language } from '../url/state.ts';

export type EntityDetails = DetailedFragment;
export type SourceRecord = RecordedFragment;
export type FactName = keyof typeof fr.facts;
/** A code of a closed list, such as `public-institution`. */
export type Code = keyof typeof fr.values;

export interface Fact {
  readonly name: FactName;
  readonly value: string;
}

type Write = (value: string | number | readonly string[]) => string;

/**
 * The particulars of an entity that are known, in reading order.
 * @param word the word for a code in the language of the page
 */
export function factsOf(entity: EntityDetails, language: Language, word: (code: Code) => string): Fact[] {
  const plain: Write = String;
  const date: Write = (value) => formatDate(String(value), language);
  const amount: Write = (value) => formatEuros(Number(value), language);
  const code: Write = (value) => word(String(value) as Code);
  const list: Write = (value) =>
    Array.isArray(value)
      ? new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(value)
      : String(value);

  const properties: readonly (readonly [property: string, name: FactName, write: Write])[] = [
    ['acronym', 'acronym', plain],
    ['networkType', 'type', code],
    ['programmeType', 'type', code],
    ['resourceType', 'type', code],
    ['paperType', 'type', code],
    ['territoryType', 'type', code],
    ['organisationType', 'type', plain],
    ['legalForm', 'legalForm', plain],
    ['role', 'role', plain],
    ['authors', 'authors', list],
    ['publishedIn', 'publishedIn', plain],
    ['foundedIn', 'foundedIn', plain],
    ['openedIn', 'openedIn', plain],
    ['projectStatus', 'status', code],
    ['actionStatus', 'status', code],
    ['startDate', 'startDate', date],
    ['endDate', 'endDate', date],
    ['statedAt', 'statedAt', date],
    ['amount', 'amount', amount],
    ['frequency', 'frequency', plain],
    ['updateFrequency', 'frequency', plain],
    ['reviewedAt', 'reviewedAt', date],
    ['offers', 'offers', plain],
    ['conditions', 'conditions', plain],
    ['alternateNames', 'alternateNames', list],
  ];
  const values: Readonly<Record<string, unknown>> = { ...entity };
  return properties.flatMap(([property, name, write]) => {
    const value = values[property];
    return isKnown(value) ? [{ name, value: write(value) }] : [];
  });
}

function isKnown(value: unknown): value is string | number | readonly string[] {
  if (Array.isArray(value)) return value.length > 0;
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}
