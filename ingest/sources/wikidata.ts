/**
 * Wikidata: items that a SPARQL pattern finds, then each with its statements, and the communes where they are.
 * https://www.wikidata.org/wiki/Wikidata:Data_access
 */
import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import { KINDS, type Kind } from '../../core/kinds.ts';
import type { Client, Problem } from '../http/client.ts';
import type { Page } from '../http/page.ts';
import {
  type Arguments,
  address,
  type Batch,
  type Connector,
  type Context,
  reader,
} from './common/connector.ts';
import { webAddress } from './common/fields.ts';
import { located } from './common/places.ts';
import {
  entity,
  entityId,
  identifiers,
  openRelation,
  type Provenance,
  rejected,
  type Statement,
} from './common/statements.ts';
import { oneLine } from './common/text.ts';

const SPARQL = 'https://query.wikidata.org/sparql';
const API = 'https://www.wikidata.org/w/api.php';
const LICENCE = 'CC0 1.0';
const ITEMS_IN_QUERY = 500;
const ITEMS_IN_REQUEST = 50;

/** Properties, by what they are to us. */
const P = {
  instanceOf: 'P31',
  partOf: 'P361',
  parent: 'P749',
  located: 'P131',
  headquarters: 'P159',
  founded: 'P571',
  website: 'P856',
  inseeCommune: 'P374',
} as const;

const IDENTIFIERS: Readonly<Record<string, string>> = {
  siren: 'P1616',
  siret: 'P3215',
  ror: 'P6782',
  orcid: 'P496',
  isni: 'P213',
  idref: 'P269',
  openalex: 'P10283',
  museofile: 'P539',
  'hal-structure': 'P6773',
  doi: 'P356',
};

const HUMAN = 'Q5';
const QID = /^Q[1-9]\d*$/;

/** Kinds whose required values Wikidata has. */
const CHOICES = ['Organisation', 'Event', 'Venue', 'Project', 'Person'] as const satisfies readonly Kind[];
type Choice = (typeof CHOICES)[number];

const bindingsSchema = z.object({
  results: z.object({
    bindings: z.array(z.object({ item: z.object({ type: z.string(), value: z.string() }) })),
  }),
});

/** A map by language or property, which PHP writes as a list when it is empty. */
function mapOf<T extends z.ZodType>(value: T) {
  return z
    .union([z.record(z.string(), value), z.array(z.unknown()).length(0)])
    .nullish()
    .transform((map): Record<string, z.output<T>> => (map && !Array.isArray(map) ? map : {}));
}

const monolingual = z.object({ language: z.string(), value: z.string() });

const claimSchema = z.object({
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  // Absent where the value is unknown, or known to be none.
  mainsnak: z.object({ snaktype: z.string(), datavalue: z.object({ value: z.unknown() }).optional() }),
});

const itemSchema = z.object({
  id: z.string().regex(QID),
  labels: mapOf(monolingual),
  descriptions: mapOf(monolingual),
  aliases: mapOf(z.array(monolingual)),
  claims: mapOf(z.array(claimSchema)),
});
type Item = z.output<typeof itemSchema>;

const entitiesSchema = z.object({ entities: z.record(z.string(), z.record(z.string(), z.unknown())) });

const recordSchema = z.object({
  /** identifier that was asked for, where the item was merged into another one */
  asked: z.string(),
  item: itemSchema,
  place: itemSchema.optional(),
});

export const wikidata: Connector = {
  name: 'wikidata',
  title: 'organisations, events, places or projects of Wikidata, with their identifiers elsewhere',
  requestsPerSecond: 1,
  query: 'SPARQL pattern of ?item, e.g. "?item wdt:P31 wd:Q207694; wdt:P17 wd:Q142."',
  since: 'the date at which an item was last changed',
  options: [
    {
      name: 'kind',
      value: 'kind',
      description: 'what the items become',
      choices: CHOICES,
      default: 'Organisation',
    },
  ],
  read,
};

async function* read(given: Arguments, { client }: Context): AsyncGenerator<Batch> {
  if (given.query === undefined) {
    throw new UserError(
      `Wikidata holds something on everything: say what with --query, a ${wikidata.query}.`,
    );
  }
  const kind = CHOICES.find((choice) => choice === given.options.kind) ?? 'Organisation';
  const places = new Map<string, unknown>();
  let done = 0;
  for (let offset = 0; done < given.limit; offset += ITEMS_IN_QUERY) {
    const found = await itemsOf(given.query, given.since, offset, client);
    const wanted = found.filter((id) => QID.test(id)).slice(0, given.limit - done);
    done += wanted.length;
    for (let start = 0; start < wanted.length; start += ITEMS_IN_REQUEST) {
      const ids = wanted.slice(start, start + ITEMS_IN_REQUEST);
      const { page, items } = await entities(ids, client);
      await addPlaces(places, [...items.values()], client);
      const records = ids.map((asked) => {
        const item = items.get(asked);
        return { asked, item, place: places.get(placeOf(item) ?? '') };
      });
      yield {
        page,
        licence: LICENCE,
        records,
        read: reader(recordSchema, (record, at) => statements(kind, record, at)),
      };
    }
    if (found.length < ITEMS_IN_QUERY) return;
  }
}

/** Identifiers of the items that a pattern finds, one page of them; a blank node is none. */
async function itemsOf(pattern: string, since: string | undefined, offset: number, client: Client) {
  const [year, month = '01', day = '01'] = since?.split('-') ?? [];
  const changed =
    year === undefined
      ? ''
      : ` ?item schema:dateModified ?changed. FILTER(?changed >= "${year}-${month}-${day}T00:00:00Z"^^xsd:dateTime)`;
  const query = `SELECT DISTINCT ?item WHERE { ${pattern}${changed} } ORDER BY ?item LIMIT ${ITEMS_IN_QUERY} OFFSET ${offset}`;
  const { data } = await client.json(
    { url: address(SPARQL, { query, format: 'json' }), accept: 'application/sparql-results+json' },
    bindingsSchema,
  );
  return data.results.bindings.map(({ item }) => item.value.split('/').at(-1) ?? '');
}

/** Items by the identifier that was asked for. */
async function entities(
  ids: readonly string[],
  client: Client,
): Promise<{ page: Page; items: Map<string, unknown> }> {
  const url = address(API, {
    action: 'wbgetentities',
    ids: ids.join('|'),
    props: 'labels|descriptions|aliases|claims',
    languages: 'fr|en|mul',
    format: 'json',
    maxlag: 5,
  });
  const { page, data } = await client.json({ url }, entitiesSchema, problem);
  // The answer keeps the identifier that was asked for as the key, or as `redirects.from`.
  const items = new Map<string, unknown>();
  for (const [key, item] of Object.entries(data.entities)) {
    const from = z.object({ from: z.string() }).safeParse(item.redirects).data?.from;
    items.set(from ?? key, item);
    items.set(key, item);
  }
  return { page, items };
}

/** An error is answered by 200; lag of the servers passes. */
function problem(json: unknown): Problem | undefined {
  const { data } = z.object({ error: z.object({ code: z.string(), info: z.string() }) }).safeParse(json);
  return data && { message: data.error.info, passing: data.error.code === 'maxlag' };
}

async function addPlaces(
  places: Map<string, unknown>,
  items: readonly unknown[],
  client: Client,
): Promise<void> {
  const named = items.map(placeOf).filter((id) => id !== undefined && !places.has(id));
  const wanted = [...new Set(named)].filter((id) => id !== undefined);
  for (let start = 0; start < wanted.length; start += ITEMS_IN_REQUEST) {
    const { items: found } = await entities(wanted.slice(start, start + ITEMS_IN_REQUEST), client);
    for (const [id, place] of found) places.set(id, place);
  }
}

function placeOf(json: unknown): string | undefined {
  const { data: item } = itemSchema.safeParse(json);
  return item && (itemValue(item, P.headquarters) ?? itemValue(item, P.located));
}

/** Values of a property: the preferred ones if there are any, else the normal ones. */
function values(item: Item, property: string): unknown[] {
  const claims = (item.claims[property] ?? []).filter(({ mainsnak }) => mainsnak.datavalue !== undefined);
  const preferred = claims.filter(({ rank }) => rank === 'preferred');
  const best = preferred.length > 0 ? preferred : claims.filter(({ rank }) => rank === 'normal');
  return best.map(({ mainsnak }) => mainsnak.datavalue?.value);
}

function strings(item: Item, property: string): string[] {
  return values(item, property).filter((value) => typeof value === 'string');
}

function itemValues(item: Item, property: string): string[] {
  return values(item, property).flatMap(
    (value) => z.object({ id: z.string() }).safeParse(value).data?.id ?? [],
  );
}

function itemValue(item: Item, property: string): string | undefined {
  return itemValues(item, property)[0];
}

/** The year of a time such as `+2005-00-00T00:00:00Z`, where it is known to the year (precision 9) or better. */
function yearOf(item: Item, property: string): string | undefined {
  const [value] = values(item, property);
  const { data } = z.object({ time: z.string(), precision: z.number().min(9) }).safeParse(value);
  return /^\+([12]\d{3})-/.exec(data?.time ?? '')?.[1];
}

function* statements(
  kind: Choice,
  { asked, item, place }: z.output<typeof recordSchema>,
  at: Provenance,
): Generator<Statement> {
  const id = entityId(kind, 'wikidata', item.id);
  const source = `https://www.wikidata.org/wiki/${item.id}`;
  if (itemValues(item, P.instanceOf).includes(HUMAN) !== (kind === 'Person')) {
    yield rejected(
      at,
      P.instanceOf,
      kind === 'Person' ? 'is no person' : `is a person, not a kind of ${kind}`,
      id,
    );
    return;
  }
  const name = label(item, 'fr') ?? label(item, 'en');
  const founded = 'foundedIn' in KINDS[kind].properties ? { foundedIn: yearOf(item, P.founded) } : {};
  const elsewhere = Object.entries(IDENTIFIERS).map(([scheme, property]) => [
    scheme,
    strings(item, property),
  ]);
  yield entity(kind, at, {
    id,
    name,
    nameEn: label(item, 'en') === name ? undefined : label(item, 'en'),
    alternateNames: Object.values(item.aliases).flatMap((some) => some.map(({ value }) => oneLine(value))),
    description: item.descriptions.fr?.value,
    descriptionEn: item.descriptions.en?.value,
    url: strings(item, P.website)
      .map(webAddress)
      .find((url) => url !== undefined),
    identifiers: identifiers({ wikidata: [item.id, asked], ...Object.fromEntries(elsewhere) }),
    ...founded,
    source,
  });
  if (kind !== 'Person') {
    for (const whole of new Set([...itemValues(item, P.parent), ...itemValues(item, P.partOf)])) {
      yield openRelation(at, id, 'PART_OF', entityId(kind, 'wikidata', whole), { source });
    }
  }
  const commune = place && label(place, 'fr');
  const [code] = place ? strings(place, P.inseeCommune) : [];
  if (commune && code)
    yield* located(id, { commune: { name: commune, identifier: `insee:${code}` } }, at, source);
}

/** A label; `mul` is the one for all languages. */
function label({ labels }: Item, language: string): string | undefined {
  const found = labels[language] ?? labels.mul;
  return found && oneLine(found.value);
}
