/**
 * theses.fr (Abes): doctoral theses defended in France, with their authors, directors, institutions and
 * Rameau subjects. The list of a search has no abstracts, so that each thesis is asked for by itself.
 * https://theses.fr/api/v1/recherche/openapi.yaml
 */
import { z } from 'zod';
import { RequestRefused } from '../http/client.ts';
import {
  type Arguments,
  address,
  type Batch,
  type Connector,
  type Context,
  reader,
  rejecting,
} from './common/connector.ts';
import { goodOnes, languageCode, text, texts, yearOf } from './common/fields.ts';
import {
  entity,
  entityId,
  identifiers,
  type Provenance,
  relation,
  type Statement,
} from './common/statements.ts';
import { abstractText, keywordSentence, oneLine } from './common/text.ts';

const API = 'https://theses.fr/api/v1/theses';
const LICENCE = 'Licence Ouverte 2.0';
const ROWS = 500;
/** A search that finds more is made year by year: Elasticsearch gives no more of one. */
const MOST_HITS = 10_000;
/** theses.fr goes back to 1985; the few older ones are in one slice. */
const FIRST_YEAR = 1985;

const person = z.object({ ppn: text, nom: text, prenom: text });
type Person = z.output<typeof person>;
const organisation = z.object({ ppn: text, nom: text });
type Organisation = z.output<typeof organisation>;

const hitSchema = z.looseObject({
  id: z.string().min(1),
  // Each list is named differently in the list of hits and in the record itself.
  ecolesDoctorale: goodOnes(organisation),
  partenairesDeRecherche: goodOnes(organisation),
  sujetsRameau: goodOnes(z.object({ ppn: text, libelle: text })),
});
const hitsSchema = z.object({ totalHits: z.number(), theses: z.array(z.unknown()) });

const thesisSchema = z.object({
  hit: hitSchema,
  record: z.object({
    titrePrincipal: text,
    titres: z.record(z.string(), text).nullish(),
    resumes: z.record(z.string(), text).nullish(),
    nnt: text,
    doi: text,
    dateSoutenance: text,
    discipline: text,
    etabSoutenance: organisation.nullish(),
    auteurs: goodOnes(person),
    directeurs: goodOnes(person),
    langues: texts,
    mapSujets: z.record(z.string(), goodOnes(z.object({ keyword: text, type: text }))).nullish(),
  }),
});
type Thesis = z.output<typeof thesisSchema>;

export const theses: Connector = {
  name: 'theses',
  title: 'doctoral theses of theses.fr, with authors, directors, institutions and Rameau subjects',
  requestsPerSecond: 2,
  query: 'words, or a query of theses.fr, e.g. titres.fr:(musée AND numérique)',
  since: 'the date of the defence',
  options: [],
  read,
};

async function* read(given: Arguments, context: Context): AsyncGenerator<Batch> {
  const whole = searchQuery(given);
  const { data } = await search(whole, 0, Math.min(ROWS, given.limit), context);
  if (data.totalHits <= MOST_HITS || given.limit <= MOST_HITS) {
    yield* slice(whole, given.limit, context);
    return;
  }
  const first = Number(given.since?.slice(0, 4) ?? FIRST_YEAR);
  let left = given.limit;
  for (let year = first; year <= new Date().getUTCFullYear() && left > 0; year += 1) {
    const from = year === FIRST_YEAR ? '*' : `${year}-01-01`;
    const query = `${whole} AND dateSoutenance:([${from} TO ${year}-12-31])`;
    for await (const batch of slice(query, left, context)) {
      left -= 1;
      yield batch;
    }
  }
}

/** Only what was defended: a thesis in preparation has no year, and may never be written. */
function searchQuery({ query, since }: Arguments): string {
  const [year, month = '01', day = '01'] = since?.split('-') ?? [];
  return [
    query === undefined ? undefined : `(${query})`,
    'status:(soutenue)',
    year === undefined ? undefined : `dateSoutenance:([${year}-${month}-${day} TO *])`,
  ]
    .filter((part) => part !== undefined)
    .join(' AND ');
}

function search(query: string, debut: number, nombre: number, { client }: Context) {
  // A sort keeps the pages apart; the address ends with a slash.
  const url = address(`${API}/recherche/`, { q: query, debut, nombre, tri: 'dateAsc' });
  return client.json({ url }, hitsSchema);
}

/** The theses of one search, one in each batch. */
async function* slice(query: string, limit: number, context: Context): AsyncGenerator<Batch> {
  const rows = Math.min(ROWS, limit);
  for (let start = 0, given = 0; ; start += rows) {
    const { page, data } = await search(query, start, rows, context);
    for (const hit of data.theses.slice(0, limit - given)) {
      given += 1;
      const { success, data: known } = hitSchema.safeParse(hit);
      if (!success) {
        yield { page, licence: LICENCE, records: [{ hit }], read: reader(thesisSchema, thesis) };
        continue;
      }
      const url = new URL(`${API}/these/${encodeURIComponent(known.id)}`);
      try {
        const { page: own, data: record } = await context.client.json({ url }, z.unknown());
        yield { page: own, licence: LICENCE, records: [{ hit, record }], read: reader(thesisSchema, thesis) };
      } catch (error) {
        if (!(error instanceof RequestRefused && error.status === 404)) throw error;
        yield { page, licence: LICENCE, records: [hit], read: rejecting('id', `${url} is not there`) };
      }
    }
    if (start + rows >= data.totalHits || given >= limit || data.theses.length === 0) return;
  }
}

function* thesis({ hit, record }: Thesis, at: Provenance): Generator<Statement> {
  const number = record.nnt ?? hit.id;
  const id = entityId('Paper', 'theses', number);
  const source = `https://theses.fr/${number}`;
  const name = record.titres?.fr ?? record.titrePrincipal;
  const nameEn = record.titres?.en;
  yield entity('Paper', at, {
    id,
    name: name && oneLine(name),
    nameEn: nameEn && nameEn !== name ? oneLine(nameEn) : undefined,
    description: [record.resumes?.fr && abstractText(record.resumes.fr), keywordSentence(keywords(record))]
      .filter(Boolean)
      .join('\n'),
    descriptionEn: record.resumes?.en && abstractText(record.resumes.en),
    url: source,
    identifiers: identifiers({ nnt: record.nnt, doi: record.doi }),
    source,
    authors: record.auteurs.map(fullName),
    publishedIn: yearOf(record.dateSoutenance),
    language: languageCode(record.langues[0]),
    paperType: 'thesis',
  });
  yield* people(record.auteurs, 'autrice ou auteur d’une thèse', undefined, id, source, at);
  yield* people(record.directeurs, 'direction de thèses', 'direction', id, source, at);
  const { etabSoutenance } = record;
  if (etabSoutenance) yield* institution(etabSoutenance, 'établissement de soutenance', id, source, at);
  for (const school of hit.ecolesDoctorale) yield* institution(school, 'école doctorale', id, source, at);
  for (const partner of hit.partenairesDeRecherche) {
    yield* institution(partner, 'partenaire de recherche', id, source, at);
  }
  for (const { ppn, libelle } of hit.sujetsRameau) {
    if (!ppn || !libelle) continue;
    const theme = entityId('Theme', 'rameau', ppn);
    yield entity('Theme', at, {
      id: theme,
      name: oneLine(libelle),
      identifiers: identifiers({ idref: ppn }),
      source: `https://www.idref.fr/${ppn}`,
    });
    yield relation(at, id, 'ABOUT', theme, { source });
  }
}

/** What the author chose to name the subject, in French first; Rameau subjects are themes. */
function keywords({ discipline, mapSujets }: Thesis['record']): string[] {
  const chosen = [...(mapSujets?.fr ?? []), ...(mapSujets?.en ?? [])].filter(
    ({ type }) => type !== 'sujetsRameau',
  );
  return [discipline, ...chosen.map(({ keyword }) => keyword)].filter((keyword) => keyword !== undefined);
}

function fullName({ prenom, nom }: Person): string {
  return oneLine([prenom, nom].filter(Boolean).join(' '));
}

/** People whom IdRef tells apart; a name alone does not. */
function* people(
  some: readonly Person[],
  role: string,
  roleInWork: string | undefined,
  paperId: string,
  source: string,
  at: Provenance,
): Generator<Statement> {
  for (const each of some) {
    if (!each.ppn) continue;
    const id = entityId('Person', 'idref', each.ppn);
    yield entity('Person', at, {
      id,
      name: fullName(each),
      role,
      identifiers: identifiers({ idref: each.ppn }),
      source: `https://theses.fr/${each.ppn}`,
    });
    yield relation(at, id, 'AUTHORED', paperId, { source, role: roleInWork });
  }
}

/** Institutions may be objects full of nulls. */
function* institution(
  { ppn, nom }: Organisation,
  role: string,
  paperId: string,
  source: string,
  at: Provenance,
): Generator<Statement> {
  if (!ppn || !nom) return;
  const id = entityId('Organisation', 'idref', ppn);
  yield entity('Organisation', at, {
    id,
    name: oneLine(nom),
    identifiers: identifiers({ idref: ppn }),
    source: `https://www.idref.fr/${ppn}`,
  });
  yield relation(at, id, 'AUTHORED', paperId, { source, role });
}
