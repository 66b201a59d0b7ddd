import type { TFunction } from 'i18next';
import type { PropertyType } from '../../gql/graphql.ts';
import type fr from '../../locales/fr.json';
import type { Code } from '../entity/facts.ts';
import { formatDate, formatEuros } from '../format/format.ts';
import type { Language } from '../url/state.ts';

export type PropertyName = keyof typeof fr.properties;

/** The words for a property of the vocabulary. */
export function propertyName(name: string, t: TFunction): string {
  return t(`properties.${name as PropertyName}`);
}

/** The word for a code, such as `public-institution`. */
export function codeName(code: string, t: TFunction): string {
  return t(`values.${code as Code}`);
}

/**
 * A value as one reads it.
 * @param type how it is written; undefined where that is not known
 */
export function valueText(
  value: string,
  type: PropertyType | undefined,
  language: Language,
  t: TFunction,
): string {
  if (type === 'CODE') return codeName(value, t);
  if (type === 'DATE') return formatDate(value, language);
  return type === 'AMOUNT' ? formatEuros(Number(value), language) : value;
}
