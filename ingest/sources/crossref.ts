/**
 * Crossref, the register of DOIs: works, authors with an ORCID, affiliations with a ROR, funders, references.
 * https://github.com/CrossRef/rest-api-doc
 */
import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import {
  type Arguments,
  address,
  type Batch,
  type Connector,
  type Context,
  reader,
  secretParameter,
} from './common/connector.ts';
import { goodOnes, languageCode, text, texts } from './common/fields.ts';
import {
  entity,
  entityId,
  identifiers,
  openRelation,
  type Provenance,
  relation,
  type Statement,
} from './common/statements.ts';
import { abstractText, oneLine } from './common/text.ts';

const API = 'https://api.crossref.org/works';
/** Of the metadata; abstracts may be their publisher's. */
const LICENCE = 'Métadonnées Crossref, sans droits réservés';
const ROWS = 100;

const PAPER_TYPES: Readonly<Record<string, string>> = {
  'journal-article': 'article',
  'proceedings-article': 'conference-paper',
  proceedings: 'book',
  book: 'book',
  'book-chapter': 'book',
  'edited-book': 'book',
  monograph: 'book',
  report: 'report',
  dissertation: 'thesis',
};

const dateSchema = z.object({ 'date-parts': z.array(z.array(z.number().nullable())) });

const workSchema = z.object({
  DOI: z.string().min(1),
  type: text,
  title: texts,
  subtitle: texts,
  language: text,
  abstract: text,
  author: goodOnes(
    z.object({
      given: text,
      family: text,
      /** of an organisation */
      name: text,
      ORCID: text,
      affiliation: goodOnes(z.object({ name: text, id: goodOnes(z.object({ id: text, 'id-type': text })) })),
    }),
  ),
  issued: dateSchema.nullish(),
  published: dateSchema.nullish(),
  created: dateSchema.nullish(),
  reference: goodOnes(z.object({ DOI: text })),
  funder: goodOnes(z.object({ name: text, DOI: text })),
});
type Work = z.output<typeof workSchema>;
type Author = Work['author'][number];

const pageSchema = z.object({
  // A request for one work without its DOI is answered by a list, and the other way round.
  'message-type': z.literal('work-list'),
  message: z.object({ items: z.array(z.unknown()), 'next-cursor': z.string().nullish() }),
});

export const crossref: Connector = {
  name: 'crossref',
  title: 'papers of Crossref, with authors, affiliations, funders and references',
  requestsPerSecond: 3,
  query: 'words in the title, the authors or the journal',
  since: 'the date of publication',
  options: [
    {
      name: 'filter',
      value: 'filter',
      description: 'filter of Crossref, e.g. has-abstract:true,type:journal-article',
    },
  ],
  read,
};

async function* read(given: Arguments, { client, config }: Context): AsyncGenerator<Batch> {
  const { query, since, limit, options } = given;
  if (query === undefined && options.filter === undefined) {
    throw new UserError(
      'Crossref holds the papers of the whole world: say which ones with --query or --filter.',
    );
  }
  const filter = [since && `from-pub-date:${since}`, options.filter].filter(Boolean).join(',');
  const rows = Math.min(ROWS, limit);
  let done = 0;
  for (let cursor: string | null | undefined = '*'; cursor && done < limit; ) {
    const url = address(API, { query, filter: filter || undefined, rows, cursor });
    const { page, data } = await client.json(
      { url, ...secretParameter('mailto', config.CONTACT_EMAIL) },
      pageSchema,
    );
    const { items, 'next-cursor': next } = data.message;
    const records = items.slice(0, limit - done);
    done += records.length;
    yield { page, licence: LICENCE, records, read: reader(workSchema, work) };
    // A cursor comes back after the end too.
    cursor = items.length < rows ? undefined : next;
  }
}

function* work(record: Work, at: Provenance): Generator<Statement> {
  const doi = record.DOI.toLowerCase();
  const id = entityId('Paper', 'crossref', doi);
  const source = `https://doi.org/${encodeURI(doi)}`;
  const language = languageCode(record.language?.slice(0, 2).toLowerCase());
  const abstract = record.abstract && abstractText(record.abstract);
  const inEnglish = language === 'en';
  yield entity('Paper', at, {
    id,
    name: oneLine([record.title[0], record.title[0] && record.subtitle[0]].filter(Boolean).join(' : ')),
    alternateNames: record.title.slice(1).map(oneLine),
    description: inEnglish ? undefined : abstract,
    descriptionEn: inEnglish ? abstract : undefined,
    url: source,
    identifiers: identifiers({ doi }),
    source,
    authors: record.author.map(fullName).filter(Boolean),
    publishedIn: [record.issued, record.published, record.created]
      .map(year)
      .find((each) => each !== undefined),
    language,
    paperType: PAPER_TYPES[record.type ?? ''],
  });
  for (const author of record.author) yield* authored(author, id, source, at);
  for (const { name, DOI } of record.funder) {
    if (!name || !DOI) continue;
    const funder = entityId('Organisation', 'crossref', DOI.toLowerCase());
    yield entity('Organisation', at, {
      id: funder,
      name: oneLine(name),
      organisationType: 'financeur',
      identifiers: [`crossref-funder:${DOI.toLowerCase().replace(/^https?:\/\/(dx\.)?doi\.org\//, '')}`],
      source: `https://doi.org/${DOI}`,
    });
    yield relation(at, id, 'FUNDED_BY', funder, { source });
  }
  for (const { DOI } of record.reference) {
    if (DOI && DOI.toLowerCase() !== doi) {
      yield openRelation(at, id, 'CITES', entityId('Paper', 'crossref', DOI.toLowerCase()), { source });
    }
  }
}

/** `[[null]]` stands for no date. */
function year(date: Work['issued']): string | undefined {
  const number = date?.['date-parts'][0]?.[0];
  return number ? String(number) : undefined;
}

function fullName({ given, family, name }: Author): string {
  return oneLine([given, family].filter(Boolean).join(' ') || (name ?? ''));
}

/** An author who has an ORCID, and the affiliations that have a ROR; a name alone tells nobody apart. */
function* authored(author: Author, paperId: string, source: string, at: Provenance): Generator<Statement> {
  const [orcid] = identifiers({ orcid: author.ORCID });
  const person = orcid && entityId('Person', 'crossref', orcid.replace(':', '-'));
  if (person) {
    yield entity('Person', at, {
      id: person,
      name: fullName(author),
      role: 'autrice ou auteur de travaux de recherche',
      identifiers: [orcid],
      source: `https://orcid.org/${orcid.slice('orcid:'.length)}`,
    });
    yield relation(at, person, 'AUTHORED', paperId, { source });
  }
  for (const { name, id } of author.affiliation) {
    const [ror] = identifiers({ ror: id.find((each) => each['id-type'] === 'ROR')?.id });
    if (!ror || !name) continue;
    const organisation = entityId('Organisation', 'crossref', ror.replace(':', '-'));
    yield entity('Organisation', at, {
      id: organisation,
      name: oneLine(name),
      identifiers: [ror],
      source: `https://ror.org/${ror.slice('ror:'.length)}`,
    });
    yield relation(at, organisation, 'AUTHORED', paperId, { source });
    if (person) yield relation(at, person, 'WORKS_FOR', organisation, { source });
  }
}
