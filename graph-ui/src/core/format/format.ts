import type { Language } from '../url/state.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A date of reduced precision in words: `2023-04-12` is « 12 avril 2023 », `2023-04` « avril 2023 ». */
export function formatDate(date: string, language: Language): string {
  const [year, month] = partsOf(date);
  if (!year) return date;
  if (!month) return String(year);
  return inWords(date, language, { year: 'numeric' }) ?? date;
}

/** What a date of reduced precision tells besides its year: « 12 avril », « avril », or nothing. */
export function formatDateInYear(date: string, language: Language): string {
  const [year, month] = partsOf(date);
  return (year && month && inWords(date, language, {})) || '';
}

function partsOf(date: string): number[] {
  return date.slice(0, 10).split('-').map(Number);
}

/** A date whose month is known, with its day if that is too; undefined when there is no such date. */
function inWords(date: string, language: Language, options: Intl.DateTimeFormatOptions): string | undefined {
  const [year = 0, month = 1, day] = partsOf(date);
  // Noon UTC, so that no time zone moves the day.
  const moment = new Date(Date.UTC(year, month - 1, day ?? 1, 12));
  if (Number.isNaN(moment.getTime())) return undefined;
  return new Intl.DateTimeFormat(LOCALES[language], {
    ...options,
    timeZone: 'UTC',
    month: 'long',
    ...(day && { day: 'numeric' }),
  }).format(moment);
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** A score of 0 to 1 with two digits: `0,87`. */
export function formatScore(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}

export function formatPercent(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    value,
  );
}

export function formatEuros(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(value);
}

/** A great amount in short: `54 Md €`, `565 M €`. */
export function formatShortEuros(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  }).format(value);
}

/** A length of time in years, with one digit where it is not whole: `1,5 an`. */
export function formatYears(years: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: 'year',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(years);
}

/** The host of a web address without `www.`; the text itself when it is no address. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

/** Whether a text is a web address that may be followed: http or https, nothing else. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
