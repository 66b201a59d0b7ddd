import { fold } from '../../core/text/terms.ts';
import { ABBREVIATIONS, HOSTING_SITES, LEGAL_FORMS, SHARED_SITES, STOP_WORDS } from './vocabulary.ts';

/** A name with what is said by form, acronym or number set apart. */
export interface NormalisedName {
  /** folded words in the singular, in their order, without stop words; numerals among them */
  readonly tokens: readonly string[];
  /** the tokens that are numbers: `Paris VIII` and `Paris 8` both hold `8` */
  readonly numerals: readonly string[];
  /** folded: the name itself where it is one, or what stands in brackets or before a dash */
  readonly acronyms: readonly string[];
  /** legal forms: `sarl`, `association` ... */
  readonly legalForms: readonly string[];
  /** codes of research units: `umr7324` */
  readonly units: readonly string[];
}

const UNIT = /\b(UMR|UAR|UPR|UMS|USR|URP|UR|EA|FRE)[\s_-]?(?:S\s?|CNRS\s)?(\d{3,5})\b/giu;
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/u;
const ORDINAL = /^(\d+|[IVX]+)(?:er|re|e|ème|eme|nd|nde)?$/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** Normalises the name of anything but a person. The same name, however typed, gives the same tokens. */
export function normaliseName(name: string): NormalisedName {
  const units: string[] = [];
  const withoutUnits = name.normalize('NFC').replace(UNIT, (_, type: string, digits: string) => {
    units.push(`${type.toLowerCase()}${digits}`);
    return ' ';
  });
  const { rest, acronyms } = splitAcronyms(plainWriting(withoutUnits));
  const { tokens: words, legalForms } = splitLegalForms(wordsOf(rest));
  const tokens = words.flatMap(canonical);
  return {
    tokens,
    numerals: tokens.filter((token) => /^\d+$/.test(token)),
    acronyms,
    legalForms,
    units,
  };
}

/** Inclusive endings (`auteur·ices`), brackets in a word (`Electroni[k]`), dots (`I.N.A.`) make no other words. */
function plainWriting(name: string): string {
  return name
    .replace(/(?<=\p{L})[·•]\p{L}+/gu, '')
    .replace(/(?<!\p{L})(?:\p{Lu}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''))
    .replace(/(?<=\p{L})\[(\p{L}+)\]/gu, '$1')
    .replace(/(?<=\p{L})\((e|s|es|ne|nes|trice|trices)\)/gu, '');
}

/** Folded words; numbers are written in digits, whichever way they were (`VIII`, `8e`, `08`). */
function wordsOf(name: string): string[] {
  return (name.match(WORD) ?? []).flatMap((word, position) => numeral(word, position) ?? fold(word));
}

function numeral(word: string, position: number): string | undefined {
  const digits = ORDINAL.exec(word)?.[1];
  if (digits === undefined) return undefined;
  if (/^\d/.test(digits)) return String(BigInt(digits));
  // A letter on its own at the start is a name ("X, une œuvre"), later it counts ("Paris V").
  const isNumber = ROMAN.test(digits) && (digits.length > 1 || position > 0);
  return isNumber ? String(romanValue(digits)) : undefined;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(digits: string): number {
  const values = [...digits].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Words of a name without its legal form, which stands at its start or at its end. */
function splitLegalForms(words: readonly string[]): { tokens: readonly string[]; legalForms: string[] } {
  for (const { form, code } of FORMS) {
    const rest = words.length - form.length;
    if (rest <= 0) continue;
    if (form.every((word, at) => words[at] === word)) {
      return { tokens: words.slice(form.length), legalForms: [code] };
    }
    if (form.every((word, at) => words[rest + at] === word)) {
      return { tokens: words.slice(0, rest), legalForms: [code] };
    }
  }
  return { tokens: words, legalForms: [] };
}

const FORMS = LEGAL_FORMS.map(([words, code]) => ({ form: words.split(' '), code }));

/** The tokens a word stands for: none for a stop word, several for a common abbreviation. */
function canonical(word: string): readonly string[] {
  if (STOP_WORDS.has(word)) return [];
  const singular = masculineOf(singularOf(word));
  const spelt = ABBREVIATIONS.get(word) ?? ABBREVIATIONS.get(singular);
  return spelt === undefined ? [singular] : spelt.split(' ');
}

function singularOf(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return /[ae]ux$/.test(word) ? word.slice(0, -1) : word;
}

/** `nationale` and `national` are written one for the other; the rarer feminines are in the abbreviations. */
function masculineOf(word: string): string {
  return word.length > 5 && word.endsWith('ale') ? word.slice(0, -1) : word;
}

const IN_BRACKETS = /\(([^()]{2,12})\)/gu;
const SHORT_AND_LONG: readonly { readonly form: RegExp; readonly short: number }[] = [
  { form: /^(\S{2,12})\s+[-–—:]\s+(.+)$/u, short: 1 },
  { form: /^(\S{2,12})\s+\((.+)\)$/u, short: 1 },
  { form: /^(.+)\s+[-–—:]\s+(\S{2,12})$/u, short: 2 },
];

/** Acronyms of a name, and the name without them unless there is nothing else. */
function splitAcronyms(name: string): { rest: string; acronyms: string[] } {
  const acronyms: string[] = [];
  const rest = name
    .replace(IN_BRACKETS, (whole, inside: string) => {
      if (!looksLikeAcronym(inside)) return whole;
      acronyms.push(acronymOf(inside));
      return ' ';
    })
    .trim();
  for (const { form, short } of SHORT_AND_LONG) {
    const match = form.exec(rest);
    const acronym = acronymOf(match?.[short] ?? '');
    const long = match?.[3 - short] ?? '';
    if (acronym !== '' && initials(long).has(acronym))
      return { rest: long, acronyms: [...acronyms, acronym] };
  }
  if (looksLikeAcronym(rest)) acronyms.push(acronymOf(rest));
  return { rest, acronyms };
}

/** One word, most of it capitals: `CNM`, `HACNUM`, `C2RMF`, `EnsAD`, `I.N.A.` */
function looksLikeAcronym(text: string): boolean {
  const letters = text.replaceAll(/[.\-–\d]/gu, '');
  if (!/^\p{L}{2,10}$/u.test(letters)) return false;
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 > letters.length;
}

/** An acronym as compared: letters and digits only, folded. */
export function acronymOf(text: string): string {
  return (fold(text).match(WORD) ?? []).join('');
}

/** What the first letters of a name's words make: with and without those of its stop words. */
export function initials(name: string): ReadonlySet<string> {
  const words = fold(name).match(WORD) ?? [];
  const first = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('');
  return new Set([first(words), first(words.filter((word) => !STOP_WORDS.has(word)))]);
}

/** A commune as compared: `PARIS CEDEX 05`, `Paris 5e arrondissement` and `Paris` are one. */
export function normaliseCommune(commune: string): string {
  return (fold(commune).match(WORD) ?? [])
    .filter((word) => !/^(cedex|arrondissement|\d+(er|e|eme)?)$/.test(word))
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(' ');
}

/** Five digits, the zero that spreadsheets take off put back; absent when it is not a French postcode. */
export function normalisePostcode(postcode: string): string | undefined {
  const digits = postcode.replaceAll(/\s/g, '');
  return /^\d{4,5}$/.test(digits) ? digits.padStart(5, '0') : undefined;
}

/** The département of a French postcode, overseas included; `20` is Corsica. */
export function departementOf(postcode: string): string {
  return postcode.startsWith('97') || postcode.startsWith('98') ? postcode.slice(0, 3) : postcode.slice(0, 2);
}

/**
 * The domain that tells whose address it is, without `www.`; on a site where many publish, the page too.
 * Absent when the address tells nothing.
 */
export function domainOf(url: string): string | undefined {
  const parsed = parseAddress(url);
  if (parsed === undefined) return undefined;
  const { host, page } = parsed;
  if (!host.includes('.') || HOSTING_SITES.has(host)) return undefined;
  const site = [...suffixes(host)].find((suffix) => SHARED_SITES.has(suffix));
  if (site === undefined) return host;
  // A ministry's service may have a host of its own; a profile or a notice has a page.
  if (page === '') return host === site ? undefined : host;
  return `${host}${page}`;
}

/** An address as compared: host and path. Absent when it has no path. */
export function pageOf(url: string): string | undefined {
  const parsed = parseAddress(url);
  if (parsed === undefined || parsed.page === '') return undefined;
  return `${parsed.host}${parsed.page}`;
}

function parseAddress(url: string): { host: string; page: string } | undefined {
  const address = /^[a-z]+:\/\//i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  return { host: hostname.replace(/^www\d?\./, ''), page: pathname.replace(/\/+$/, '').toLowerCase() };
}

/** `b.a.fr`, `a.fr`, `fr`: a host and the domains it is below of. */
export function* suffixes(host: string): Generator<string> {
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) yield host.slice(at);
}
