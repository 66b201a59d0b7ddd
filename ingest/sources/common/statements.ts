import { KINDS, type Kind, type RelationType } from '../../../core/kinds.ts';
import { withoutPersonalData } from '../../../core/text/privacy.ts';
import { slug } from '../../../core/text/slug.ts';
import { hash } from '../../hash.ts';
import type { EntityStatement, Origin, Rejected, RelationStatement } from '../../record.ts';
import { parseIdentifier, SCHEMES } from '../../resolve/identifiers.ts';

export type Statement = EntityStatement | RelationStatement | Rejected;

/** Where a record of a source stands, and under which terms. */
export interface Provenance {
  origin: Origin;
  licence: string;
  /** `2026-11-24` */
  retrievedAt: string;
}

/**
 * Identifier of an entity after the one it has in its source. Sources do not share identifiers: what they say
 * about the same thing is brought together by resolution, not by overwriting. Where the source's identifier is
 * not made of letters, digits and hyphens, a fingerprint keeps two of them apart.
 */
export function entityId(kind: Kind, source: string, value: string): string {
  const plain = slug(value);
  const lossless = plain === value.toLowerCase();
  const parts = [source, plain, lossless ? '' : slug(hash(value).slice(0, 8))];
  return `${KINDS[kind].prefix}:${parts.filter(Boolean).join('-')}`;
}

/** `scheme:value`; nothing where there is no value, or one that cannot be of the scheme. */
export function identifiers(
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
): string[] {
  return Object.entries(values).flatMap(([scheme, value]) =>
    [value ?? []].flat().flatMap((each) => {
      // Of a scheme that resolution does not know, nobody can tell what is right.
      if (!Object.hasOwn(SCHEMES, scheme)) return [`${scheme}:${each}`];
      const identifier = parseIdentifier(`${scheme}:${each}`);
      return identifier ? [`${scheme}:${identifier.value}`] : [];
    }),
  );
}

/** Properties that hold no prose. */
const CODES = new Set(['id', 'identifiers', 'url', 'source']);

/**
 * States an entity. Empty values are left out, and personal data in the texts, and other names that are its name.
 * @param values `id`, `source` (the public page of the record) and properties
 */
export function entity(
  kind: Kind,
  { origin, licence, retrievedAt }: Provenance,
  values: Readonly<Record<string, string | readonly string[] | undefined>> & { id: string; source: string },
): EntityStatement {
  const stated: Record<string, string | readonly string[]> = { licence, retrievedAt };
  for (const [name, value] of Object.entries(values)) {
    const clean = CODES.has(name) ? (text: string) => text : withoutPersonalData;
    if (typeof value === 'string' && clean(value) !== '') stated[name] = clean(value);
    if (typeof value === 'object') {
      const own = name === 'alternateNames' ? [values.name, values.nameEn] : [];
      const distinct = [...new Set(value.map(clean))].filter((text) => text !== '' && !own.includes(text));
      if (distinct.length > 0) stated[name] = distinct;
    }
  }
  return { is: 'entity', origin, kind, values: stated, links: [] };
}

/**
 * States a relation.
 * @param properties `source` (the public page that says so), `role` ...
 */
export function relation(
  { origin }: Provenance,
  from: string,
  type: RelationType,
  to: string,
  properties: Readonly<Record<string, string | undefined>> & { source: string },
): RelationStatement {
  const given = Object.entries(properties).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return { is: 'relation', origin, values: { from, type, to, ...Object.fromEntries(given) } };
}

/** States a relation to something that may lie outside of what is loaded, such as a work that is cited. */
export function openRelation(...statement: Parameters<typeof relation>): RelationStatement {
  return { ...relation(...statement), open: true };
}

/** Says that a record is not loaded, and why. */
export function rejected({ origin }: Provenance, column: string, reason: string, id?: string): Rejected {
  return { is: 'rejected', what: 'entity', origin, problems: [{ column, reason }], ...(id && { id }) };
}
