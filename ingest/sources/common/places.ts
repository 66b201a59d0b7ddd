import { entity, entityId, openRelation, type Provenance, relation, type Statement } from './statements.ts';
import { slug } from './text.ts';

/** Where something is, as far as its source says. */
export interface Place {
  commune?: {
    name: string;
    /** INSEE code of the commune (`insee`), or identifier of the town (`geonames`), as `scheme:value` */
    identifier?: `insee:${string}` | `geonames:${string}`;
  };
  /** name of the département */
  departement?: string | undefined;
  /** name of the region */
  region?: string | undefined;
  /** ISO 3166-1 alpha-2 code */
  country?: string | undefined;
}

/** What sources also call territories, by the slugs of both names. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([['reunion', 'la-reunion']]);

const countryNames = new Intl.DisplayNames(['fr'], { type: 'region' });

/**
 * Locates an entity in its commune, and the commune in the next larger territory; without a commune, in the
 * smallest territory that the source names. The larger ones are those that the graph holds, by their French
 * names: `territory:ile-de-france`.
 */
export function* located(
  id: string,
  { commune, departement, region, country }: Place,
  at: Provenance,
  source: string,
): Generator<Statement> {
  const around = [departement, region, countryName(country)].filter((name) => name !== undefined);
  // Paris is its own département, of which its arrondissements are parts.
  const own = commune && !isParisArrondissement(commune) ? slug(commune.name) : undefined;
  const slugs = around.map(slug).filter((name) => name !== '' && name !== own);
  const larger = slugs.map((name) => `territory:${OTHER_NAMES.get(name) ?? name}`);
  const territory = commune && communeId(commune, departement);
  if (!territory) {
    const [smallest] = larger;
    if (smallest) yield openRelation(at, id, 'LOCATED_IN', smallest, { source });
    return;
  }
  yield entity('Territory', at, {
    id: territory,
    name: commune.name,
    identifiers: commune.identifier && [commune.identifier],
    territoryType: 'commune',
    source,
  });
  yield relation(at, id, 'LOCATED_IN', territory, { source });
  for (const whole of larger) yield openRelation(at, territory, 'PART_OF', whole, { source });
}

function isParisArrondissement({ identifier }: NonNullable<Place['commune']>): boolean {
  return identifier?.startsWith('insee:751') === true;
}

/** Many communes have the same name: without an identifier, only the département tells them apart. */
function communeId({ name, identifier }: NonNullable<Place['commune']>, departement: string | undefined) {
  if (identifier !== undefined)
    return entityId('Territory', ...(identifier.split(':', 2) as [string, string]));
  return departement && entityId('Territory', 'commune', slug(`${name} ${departement}`));
}

function countryName(code: string | undefined): string | undefined {
  return code && /^[a-z]{2}$/i.test(code) ? countryNames.of(code.toUpperCase()) : undefined;
}
