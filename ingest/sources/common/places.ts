import { slug } from '../../../core/text/slug.ts';
import { departementOfInsee } from './departements.ts';
import { entity, entityId, openRelation, type Provenance, relation, type Statement } from './statements.ts';

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
 * Locates an entity in its commune, and the commune in the next larger territories; without a commune, in the
 * smallest territory that the source names. The larger ones are those that the graph holds, by their French
 * names: `territory:ile-de-france`.
 */
export function* located(id: string, place: Place, at: Provenance, source: string): Generator<Statement> {
  const { departement } = place;
  const commune = place.commune && identified(place.commune, departement);
  const larger = around(place, commune).map((name) => `territory:${name}`);
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

type Commune = NonNullable<Place['commune']>;

/** Paris is its own département, and needs no code to be told from other communes. */
function identified(commune: Commune, departement: string | undefined): Commune {
  const isParis =
    commune.identifier === undefined && departement !== undefined && slug(departement) === 'paris';
  return isParis && slug(commune.name) === 'paris' ? { ...commune, identifier: PARIS } : commune;
}

const PARIS = 'insee:75056';

/**
 * What lies around, the smallest first. The code of a commune tells its département, which rows of real lists now and
 * then contradict: a festival in Paris whose office is in Guadeloupe.
 */
function around({ departement, region, country }: Place, commune: Commune | undefined): string[] {
  const [scheme, code = ''] = commune?.identifier?.split(':') ?? [];
  const known = scheme === 'insee' ? departementOfInsee(code) : undefined;
  if (known !== undefined) return commune?.identifier === PARIS ? ['ile-de-france'] : [known];
  const names = [departement, region, countryName(country)].filter((name) => name !== undefined);
  const slugs = names.map(slug).filter((name) => name !== '');
  return slugs.map((name) => OTHER_NAMES.get(name) ?? name);
}

/** Many communes have the same name: without an identifier, only the département tells them apart. */
function communeId({ name, identifier }: Commune, departement: string | undefined) {
  if (identifier !== undefined)
    return entityId('Territory', ...(identifier.split(':', 2) as [string, string]));
  return departement && entityId('Territory', 'commune', slug(`${name} ${departement}`));
}

function countryName(code: string | undefined): string | undefined {
  return code && /^[a-z]{2}$/i.test(code) ? countryNames.of(code.toUpperCase()) : undefined;
}
