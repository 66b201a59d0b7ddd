import type { Kind } from '../../core/kinds.ts';

/** An identifier in its normal form. */
export interface Identifier {
  readonly scheme: Scheme;
  readonly value: string;
}

/** What a scheme's identifiers name. */
interface SchemeSpec {
  /** kinds for which an equal value is proof that two records are about one thing; weak evidence elsewhere */
  readonly strongFor: readonly Kind[];
  /** its register is known to hold one thing several times, so that different values prove nothing by themselves */
  readonly hasDuplicates?: true;
  /** the normal form of a value, whichever way it is written; absent when it cannot be one */
  readonly normalise: (value: string) => string | undefined;
}

const ORGANISATIONS = ['Organisation', 'Network', 'Venue'] as const satisfies readonly Kind[];
const LEGAL_PERSONS = ['Organisation', 'Network'] as const satisfies readonly Kind[];
const WORKS = ['Paper', 'Resource'] as const satisfies readonly Kind[];
const ANYTHING = [...ORGANISATIONS, 'Person', ...WORKS, 'Project', 'Programme', 'Event'] as const;

/** The identifiers that are understood. Forms and check digits as their registers publish them. */
export const SCHEMES = {
  /** a legal unit; its establishments each have a SIRET */
  siren: { strongFor: LEGAL_PERSONS, normalise: sirenOf },
  /** an establishment of a legal unit */
  siret: { strongFor: ORGANISATIONS, normalise: siretOf },
  /** an association, in the national register */
  rna: { strongFor: LEGAL_PERSONS, normalise: matching(/^W\d[0-9A-Z]\d{7}$/, compactUpper) },
  ror: { strongFor: ORGANISATIONS, normalise: rorOf },
  /** a notice of the national museum register */
  museofile: { strongFor: ORGANISATIONS, normalise: matching(/^M\d{4}$/, compactUpper) },
  isni: { strongFor: [...ORGANISATIONS, 'Person'], hasDuplicates: true, normalise: isniOf },
  orcid: { strongFor: ['Person'], normalise: orcidOf },
  idref: { strongFor: [...ORGANISATIONS, 'Person'], hasDuplicates: true, normalise: idrefOf },
  /** a person in HAL */
  idhal: {
    strongFor: ['Person'],
    normalise: matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, (value) => value.trim().toLowerCase()),
  },
  /** a structure in HAL, which keeps former states under numbers of their own */
  'hal-structure': { strongFor: LEGAL_PERSONS, hasDuplicates: true, normalise: matching(/^\d+$/, lastPart) },
  wikidata: {
    strongFor: ANYTHING,
    hasDuplicates: true,
    normalise: matching(/^Q[1-9]\d*$/, (value) => lastPart(value).toUpperCase()),
  },
  doi: { strongFor: WORKS, normalise: doiOf },
  /** a deposit in HAL; a work may have been deposited twice */
  hal: { strongFor: WORKS, hasDuplicates: true, normalise: halOf },
  /** a French thesis */
  nnt: {
    strongFor: WORKS,
    normalise: matching(/^\d{4}[A-Z0-9]{8}$/, (value) => lastPart(value).toUpperCase()),
  },
  /** computed by OpenAlex, which splits and joins people: weak for everything but works */
  openalex: {
    strongFor: WORKS,
    hasDuplicates: true,
    normalise: matching(/^[WAISTFPKGC]\d+$/, (value) => lastPart(value).toUpperCase()),
  },
  /** a commune, in the official geographical code */
  insee: { strongFor: ['Territory'], normalise: matching(/^\d[\dAB]\d{3}$/, compactUpper) },
  geonames: { strongFor: ['Territory'], normalise: matching(/^\d+$/, lastPart) },
} as const satisfies Record<string, SchemeSpec>;

export type Scheme = keyof typeof SCHEMES;

/** Reads `scheme:value`. Absent when the scheme is not known or the value is not one of its identifiers. */
export function parseIdentifier(text: string): Identifier | undefined {
  const colon = text.indexOf(':');
  const scheme = text.slice(0, colon).trim().toLowerCase();
  if (!isScheme(scheme)) return undefined;
  const value = SCHEMES[scheme].normalise(text.slice(colon + 1));
  return value === undefined ? undefined : { scheme, value };
}

function isScheme(text: string): text is Scheme {
  return Object.hasOwn(SCHEMES, text);
}

/** Whether an equal value proves that two records of this kind are about one thing. */
export function isStrong(scheme: Scheme, kind: Kind): boolean {
  const spec: SchemeSpec = SCHEMES[scheme];
  return spec.strongFor.includes(kind);
}

/** Whether one thing may bear several values. */
export function hasDuplicates(scheme: Scheme): boolean {
  const spec: SchemeSpec = SCHEMES[scheme];
  return spec.hasDuplicates === true;
}

const NONE: ReadonlyMap<Scheme, ReadonlySet<string>> = new Map();

/** Identifiers of a record, by scheme, those that cannot be read left out. */
export function identifiersByScheme(texts: readonly string[]): ReadonlyMap<Scheme, ReadonlySet<string>> {
  if (texts.length === 0) return NONE;
  const byScheme = new Map<Scheme, Set<string>>();
  for (const text of texts) {
    const identifier = parseIdentifier(text);
    if (!identifier) continue;
    const values = byScheme.get(identifier.scheme) ?? new Set();
    byScheme.set(identifier.scheme, values.add(identifier.value));
  }
  return byScheme;
}

/**
 * The level at which a record names an organisation in the SIRENE register: a SIREN makes it the legal unit
 * (a SIRET beside it is its seat's), a SIRET alone makes it one establishment.
 */
export function sireneLevel(
  identifiers: ReadonlyMap<Scheme, ReadonlySet<string>>,
): 'unit' | 'establishment' | undefined {
  if (identifiers.has('siren')) return 'unit';
  return identifiers.has('siret') ? 'establishment' : undefined;
}

/** The legal units of a record: its SIREN, or those that its SIRET begin with. */
export function legalUnits(identifiers: ReadonlyMap<Scheme, ReadonlySet<string>>): ReadonlySet<string> {
  const units = identifiers.get('siren');
  return units ?? new Set([...(identifiers.get('siret') ?? [])].map((siret) => siret.slice(0, 9)));
}

function matching(form: RegExp, prepare: (value: string) => string): (value: string) => string | undefined {
  return (value) => {
    const prepared = prepare(value);
    return form.test(prepared) ? prepared : undefined;
  };
}

function compactUpper(value: string): string {
  return value.replaceAll(/\s/g, '').toUpperCase();
}

/** What follows the last slash of an address; the whole when it is not one. */
function lastPart(value: string): string {
  return value.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';
}

function digitsOf(value: string): string {
  return value.replaceAll(/[\s.\u00a0-]/g, '');
}

function sirenOf(value: string): string | undefined {
  const digits = digitsOf(value);
  return /^\d{9}$/.test(digits) && luhn(digits) ? digits : undefined;
}

const LA_POSTE = '356000000';

function siretOf(value: string): string | undefined {
  const digits = digitsOf(value);
  if (!/^\d{14}$/.test(digits)) return undefined;
  // La Poste has more establishments than Luhn leaves numbers: theirs have a digit sum that 5 divides.
  const isPostOffice = digits.startsWith(LA_POSTE) && digitSum(digits) % 5 === 0;
  return luhn(digits) || isPostOffice ? digits : undefined;
}

function digitSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}

/** ISO/IEC 7812-1: every second digit from the right counts double. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, position) => {
    const doubled = Number(digit) * (position % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 7064 MOD 11-2, the check of ISNI and ORCID: 15 digits, then a digit or X. */
function mod11Dash2(characters: string): boolean {
  const total = [...characters.slice(0, -1)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return characters.at(-1) === (check === 10 ? 'X' : String(check));
}

function isniOf(value: string): string | undefined {
  const characters = digitsOf(lastPart(value)).toUpperCase();
  return /^\d{15}[\dX]$/.test(characters) && mod11Dash2(characters) ? characters : undefined;
}

function orcidOf(value: string): string | undefined {
  return isniOf(value)?.replace(/(.{4})(?=.)/g, '$1-');
}

/** IdRef PPN: eight digits and a check character. Addresses may end in `/id`. */
function idrefOf(value: string): string | undefined {
  const ppn = lastPart(value.trim().replace(/\/id\/?$/, '')).toUpperCase();
  return /^\d{8}[\dX]$/.test(ppn) ? ppn : undefined;
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** ROR: seven characters in Crockford's base 32, the first being 0, then their ISO 7064 MOD 97-10 check. */
function rorOf(value: string): string | undefined {
  const id = lastPart(value).toLowerCase();
  if (!/^0[a-hjkmnp-tv-z0-9]{6}\d{2}$/.test(id)) return undefined;
  const number = [...id.slice(0, 7)].reduce((sum, digit) => sum * 32 + CROCKFORD.indexOf(digit), 0);
  return 98 - ((number * 100) % 97) === Number(id.slice(7)) ? id : undefined;
}

function doiOf(value: string): string | undefined {
  const doi = decoded(value)
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/)?(dx\.)?doi\.org\//, '')
    .replace(/^doi:\s*/, '')
    .replace(/[.,;]+$/, '');
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** A HAL deposit without its version: `hal-01234567v2` is `hal-01234567`. */
function halOf(value: string): string | undefined {
  const id = lastPart(value).toLowerCase().replace(/v\d+$/, '');
  return /^[a-z]+(?:-[a-z]+)*-\d{8}$/.test(id) ? id : undefined;
}
