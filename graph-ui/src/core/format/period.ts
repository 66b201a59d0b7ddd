import type { TFunction } from 'i18next';
import type { Language } from '../url/state.ts';
import { formatDate } from './format.ts';

/**
 * From when to when, in words, as far as dates of reduced precision tell: « depuis 2023 », « depuis le 4 mai 2023 »;
 * undefined where none is known.
 */
export function formatPeriod(
  since: string | null,
  until: string | null,
  language: Language,
  t: TFunction,
): string | undefined {
  const from = since && formatDate(since, language);
  const to = until && formatDate(until, language);
  if (from && to) return from === to ? from : t('period.fromTo', { from, to });
  if (from) return t(hasDay(since) ? 'period.fromDay' : 'period.from', { from });
  return to ? t(hasDay(until) ? 'period.toDay' : 'period.to', { to }) : undefined;
}

/** A day takes an article in French, a month and a year take none. */
function hasDay(date: string): boolean {
  return date.length >= '2023-05-04'.length;
}
