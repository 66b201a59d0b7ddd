/**
 * ROR, the Research Organization Registry (schema v2): organisations, their names, places and parents.
 * https://ror.readme.io/docs/rest-api
 */
import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import type { Problem } from '../http/client.ts';
import {
  type Arguments,
  address,
  type Batch,
  type Connector,
  type Context,
  reader,
} from './common/connector.ts';
import { goodOnes, text, texts, webAddress } from './common/fields.ts';
import { located } from './common/places.ts';
import {
  entity,
  entityId,
  identifiers,
  openRelation,
  type Provenance,
  type Statement,
} from './common/statements.ts';
import { oneLine } from './common/text.ts';

const API = 'https://api.ror.org/v2/organizations';
const LICENCE = 'CC0 1.0';
const PER_PAGE = 20;
const MOST_PAGES = 500;

const TYPES: Readonly<Record<string, string>> = {
  education: "établissement d'enseignement",
  funder: 'financeur',
  healthcare: 'établissement de santé',
  company: 'entreprise',
  archive: 'archives, bibliothèque ou musée',
  nonprofit: 'organisme sans but lucratif',
  government: 'organisme public',
  facility: 'infrastructure ou laboratoire de recherche',
};

const organisationSchema = z.object({
  id: z.string().regex(/0[a-z0-9]{6}\d{2}$/),
  admin: z.object({ last_modified: z.object({ date: text }).nullish() }).nullish(),
  established: text,
  external_ids: goodOnes(z.object({ type: z.string(), preferred: text, all: texts })),
  links: goodOnes(z.object({ type: z.string(), value: z.string() })),
  locations: goodOnes(
    z.object({
      geonames_id: text,
      geonames_details: z.object({ country_code: text, country_subdivision_name: text, name: text }),
    }),
  ),
  names: goodOnes(z.object({ lang: text, types: texts, value: z.string() })),
  relationships: goodOnes(z.object({ type: z.string(), id: z.string() })),
  types: texts,
});
type Organisation = z.output<typeof organisationSchema>;

const pageSchema = z.object({ number_of_results: z.number(), items: z.array(z.unknown()) });

export const ror: Connector = {
  name: 'ror',
  title: 'research organisations of ROR, with their names, places, parents and identifiers elsewhere',
  // 2000 in five minutes; without a client identifier, less is announced.
  requestsPerSecond: 4,
  query: 'words of a name, or an identifier elsewhere',
  since: 'the date at which a record was last changed',
  options: [
    { name: 'country', value: 'code', description: 'country of two letters, or "all"', default: 'FR' },
    {
      name: 'type',
      value: 'type',
      description: 'type of organisation',
      choices: [...Object.keys(TYPES), 'other'],
    },
  ],
  read,
};

async function* read(given: Arguments, { client, config }: Context): AsyncGenerator<Batch> {
  const { country = 'FR', type } = given.options;
  const filter = [
    'status:active',
    country === 'all' ? undefined : `country.country_code:${country.toUpperCase()}`,
    type && `types:${type}`,
  ].filter(Boolean);
  const secret = config.ROR_CLIENT_ID ? { secret: { headers: { 'client-id': config.ROR_CLIENT_ID } } } : {};
  let done = 0;
  for (let number = 1; done < given.limit; number += 1) {
    const url = address(API, { query: given.query, filter: filter.join(','), page: number });
    const { page, data } = await client.json({ url, ...secret }, pageSchema, problem);
    if (data.number_of_results > MOST_PAGES * PER_PAGE && given.limit > MOST_PAGES * PER_PAGE) {
      throw new UserError(
        `ROR gives ${MOST_PAGES * PER_PAGE} records of the ${data.number_of_results} found: narrow them down ` +
          'with --query, --country or --type, or say with --limit how many are enough.',
      );
    }
    const records = data.items.filter((item) => isRecent(item, given.since)).slice(0, given.limit - done);
    done += records.length;
    yield { page, licence: LICENCE, records, read: reader(organisationSchema, organisation) };
    if (number * PER_PAGE >= data.number_of_results || number === MOST_PAGES) return;
  }
}

/** A bad parameter is answered by 200 and a list of errors. */
function problem(json: unknown): Problem | undefined {
  const result = z.object({ errors: z.array(z.string()).min(1) }).safeParse(json);
  return result.success ? { message: result.data.errors.join('; '), passing: false } : undefined;
}

/** Whether a record was changed since; one that cannot be read goes on, to be rejected. */
function isRecent(item: unknown, since: string | undefined): boolean {
  const result = organisationSchema.safeParse(item);
  const date = result.success ? result.data.admin?.last_modified?.date : undefined;
  return since === undefined || date === undefined || date >= since;
}

function* organisation(record: Organisation, at: Provenance): Generator<Statement> {
  const key = keyOf(record.id);
  const id = entityId('Organisation', 'ror', key);
  const source = `https://ror.org/${key}`;
  const { names } = record;
  const isLabel = ({ types }: Organisation['names'][number]) =>
    types.includes('label') || types.includes('ror_display');
  const display = names.find(({ types }) => types.includes('ror_display'))?.value;
  const name = names.find((each) => each.lang === 'fr' && isLabel(each))?.value ?? display;
  const nameEn = names.find((each) => each.lang === 'en' && isLabel(each))?.value;
  const [acronym, ...acronyms] = names
    .filter(({ types }) => types.includes('acronym'))
    .map(({ value }) => value);
  const others = names.filter(({ types }) => !types.includes('acronym')).map(({ value }) => value);
  yield entity('Organisation', at, {
    id,
    name: name && oneLine(name),
    nameEn: nameEn && nameEn !== name ? oneLine(nameEn) : undefined,
    acronym: acronym && oneLine(acronym),
    alternateNames: [...others, ...acronyms].map(oneLine),
    organisationType: record.types.map((type) => TYPES[type]).find((type) => type !== undefined),
    foundedIn: record.established,
    url: webAddress(record.links.find(({ type }) => type === 'website')?.value),
    identifiers: identifiers({
      ror: key,
      isni: external(record, 'isni'),
      wikidata: external(record, 'wikidata'),
    }),
    source,
  });
  for (const { type, id: other } of record.relationships) {
    const otherId = entityId('Organisation', 'ror', keyOf(other));
    if (type === 'parent') yield openRelation(at, id, 'PART_OF', otherId, { source });
    if (type === 'child') yield openRelation(at, otherId, 'PART_OF', id, { source });
  }
  for (const { geonames_id: geonames, geonames_details: details } of record.locations) {
    const commune = geonames &&
      details.name && { name: details.name, identifier: `geonames:${geonames}` as const };
    yield* located(
      id,
      {
        ...(commune && { commune }),
        region: details.country_subdivision_name,
        country: details.country_code,
      },
      at,
      source,
    );
  }
}

/** `0xxxxxxnn` of an address or of itself. */
function keyOf(id: string): string {
  return (id.split('/').at(-1) ?? '').toLowerCase();
}

/** The preferred identifier of a scheme, else all of them. */
function external({ external_ids }: Organisation, scheme: string): string[] {
  return external_ids
    .filter(({ type }) => type === scheme)
    .flatMap(({ preferred, all }) => (preferred ? [preferred] : all));
}
