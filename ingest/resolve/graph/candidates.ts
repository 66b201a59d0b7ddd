import { groupBy } from '../../../core/group-by.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { decodeStated } from '../../../core/stated.ts';
import { fold } from '../../../core/text/terms.ts';
import { batches } from '../../batches.ts';
import { fuse } from '../../load/fuse.ts';
import { recordsOfEntities } from '../../load/known.ts';
import type { SourceRecord } from '../../load/source-record.ts';
import { pages } from '../../pages.ts';
import type { Properties } from '../../record.ts';
import type { Candidate, Place, Ties } from '../candidate.ts';
import type { Unit } from './records.ts';

const AT_A_TIME = 1000;

/** What a relation says of a record: its statements tell of which. */
interface Stated {
  stated: readonly string[];
}

interface Named extends Stated {
  name: string;
}

interface Territory {
  name: string;
  level: string;
  identifiers: readonly string[] | null;
}

interface Located extends Stated, Territory {
  around: readonly Territory[];
}

interface Work extends Stated {
  authors: readonly string[] | null;
  year: number | null;
}

interface Surroundings {
  id: string;
  places: readonly Located[];
  within: readonly Located[];
  wholes: readonly Stated[];
  themes: readonly Named[];
  employers: readonly Named[];
  makers: readonly Named[];
  works: readonly Work[];
}

/** The records of the graph as candidates for resolution, in the order of their identifiers. */
export async function readCandidates(
  database: Database,
  units: ReadonlyMap<string, Unit>,
): Promise<Candidate[]> {
  const ofEntity = groupBy(units.values(), ({ entity }) => entity);
  const candidates = new Map<string, Candidate>();
  const surroundings = pages<Surroundings>(database, 'resolve/surroundings', ({ id }) => id);
  // What records say is read as it is needed: that of all at once is more than memory should hold.
  for await (const batch of batches(surroundings, AT_A_TIME)) {
    const entities = batch.map(({ id }) => id).filter((id) => ofEntity.has(id));
    const records = await recordsOfEntities(database, entities);
    for (const found of batch) {
      const own = ofEntity.get(found.id) ?? [];
      for (const { id } of own) {
        const said = (records.get(found.id) ?? []).filter((record) => record.id === id);
        candidates.set(id, candidate(id, said, own.length === 1 ? found : ownOf(found, id)));
      }
    }
  }
  return withoutAmbiguousRegions([...units.keys()].flatMap((id) => candidates.get(id) ?? []));
}

/** The region of a commune tells it from others of its name only where there is but one of that name in the region. */
function withoutAmbiguousRegions(candidates: readonly Candidate[]): Candidate[] {
  const isCommune = ({ level, place }: Candidate) => level === 'commune' && place?.region !== undefined;
  const keyOf = ({ names, place }: Candidate) => `${fold(names[0])} ${place?.region}`;
  const departements = new Map<string, Set<string>>();
  for (const candidate of candidates.filter(isCommune)) {
    const all = departements.get(keyOf(candidate)) ?? new Set();
    if (candidate.place?.departement) all.add(candidate.place.departement);
    departements.set(keyOf(candidate), all);
  }
  return candidates.map((candidate) => {
    if (!isCommune(candidate) || (departements.get(keyOf(candidate))?.size ?? 0) < 2) return candidate;
    const { region: _, ...place } = candidate.place ?? {};
    return { ...candidate, place };
  });
}

/** Of what an entity has around it, what is stated of one of its records. */
function ownOf(found: Surroundings, id: string): Surroundings {
  const own = <T extends Stated>(all: readonly T[]) =>
    all.filter(({ stated }) => stated.map(decodeStated).some(({ from, to }) => from === id || to === id));
  return {
    id,
    places: own(found.places),
    within: own(found.within),
    wholes: own(found.wholes),
    themes: own(found.themes),
    employers: own(found.employers),
    makers: own(found.makers),
    works: own(found.works),
  };
}

function candidate(id: string, records: readonly SourceRecord[], found: Surroundings): Candidate {
  const { kind, properties } = fuse(records);
  const { name, nameEn, alternateNames, acronym, identifiers, url, territoryType } = properties;
  const others = [nameEn, alternateNames].flat().filter((text): text is string => typeof text === 'string');
  return {
    id,
    kind,
    names: [String(name), ...others],
    datasets: [...new Set(records.map(({ dataset }) => dataset))],
    ...(typeof acronym === 'string' && { acronym }),
    ...(typeof territoryType === 'string' && { level: territoryType }),
    ...(Array.isArray(identifiers) && { identifiers }),
    ...(typeof url === 'string' && { url }),
    place: kind === 'Territory' ? placeOfTerritory(properties, found) : placeOf(found.places),
    ties: ties(id, properties, found),
  };
}

/** The first commune that something is in, else the first territory. */
function placeOf(places: readonly Located[]): Place {
  const [place] = places.toSorted((a, b) => Number(b.level === 'commune') - Number(a.level === 'commune'));
  return place === undefined ? {} : placeWithin([place, ...place.around]);
}

function placeOfTerritory({ name, territoryType, identifiers }: Properties, { within }: Surroundings): Place {
  const own = { name: String(name), level: String(territoryType), identifiers: listOf(identifiers) };
  return placeWithin([own, ...within.flatMap((larger) => [larger, ...larger.around])]);
}

function placeWithin(territories: readonly Territory[]): Place {
  const at = (level: string) => territories.find((territory) => territory.level === level);
  const codes = territories.flatMap(({ identifiers }) => identifiers ?? []);
  const code = (scheme: string) =>
    codes.find((text) => text.startsWith(`${scheme}:`))?.slice(scheme.length + 1);
  // The code of a commune tells it for sure; what lies around may have been stated wrongly.
  const departement = departementOfCommune(code('insee')) ?? code('insee-departement');
  const [commune, region] = [at('commune')?.name, at('region')?.name];
  const country = code('iso-3166');
  return {
    ...(commune !== undefined && { commune }),
    ...(departement !== undefined && { departement }),
    ...(region !== undefined && { region }),
    ...(country !== undefined && { country }),
  };
}

/** The first two characters of the code of a commune; three overseas. */
function departementOfCommune(code: string | undefined): string | undefined {
  return code?.slice(0, /^9[78]/.test(code) ? 3 : 2);
}

function ties(id: string, properties: Properties, found: Surroundings): Ties {
  const { authors, publishedIn, startDate, endDate } = properties;
  const years = [publishedIn, startDate, endDate, ...found.works.map(({ year }) => year ?? undefined)];
  return {
    people: [...listOf(authors), ...found.works.flatMap((work) => work.authors ?? [])],
    organisations: [...found.employers, ...found.makers].map(({ name }) => name),
    themes: found.themes.map(({ name }) => name),
    years: [
      ...new Set(years.filter((year) => year !== undefined).map((year) => Number.parseInt(String(year), 10))),
    ],
    partOf: found.wholes
      .flatMap(({ stated }) => stated.map(decodeStated))
      .flatMap(({ from, to }) => (from === id ? to : [])),
  };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}
