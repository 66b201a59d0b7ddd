/**
 * OpenAlex, the open catalogue of the world's research: works, authors, institutions, topics, citations.
 * https://developers.openalex.org
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
import { located } from './common/places.ts';
import {
  entity,
  entityId,
  identifiers,
  openRelation,
  type Provenance,
  rejected,
  relation,
  type Statement,
} from './common/statements.ts';
import { abstractText, keywordSentence, oneLine } from './common/text.ts';

const API = 'https://api.openalex.org';
const LICENCE = 'CC0 1.0';
const PER_PAGE = 100;
/** A list of works gives no more authors of one. */
const MOST_AUTHORS_IN_LISTS = 100;

const PAPER_TYPES: Readonly<Record<string, string>> = {
  article: 'article',
  review: 'article',
  letter: 'article',
  editorial: 'article',
  book: 'book',
  'book-chapter': 'book',
  dissertation: 'thesis',
  report: 'report',
};

const INSTITUTION_TYPES: Readonly<Record<string, string>> = {
  education: "établissement d'enseignement",
  funder: 'financeur',
  healthcare: 'établissement de santé',
  company: 'entreprise',
  archive: 'archives, bibliothèque ou musée',
  nonprofit: 'organisme sans but lucratif',
  government: 'organisme public',
  facility: 'infrastructure ou laboratoire de recherche',
};

const named = z.object({ id: z.union([z.string(), z.number()]).transform(String), display_name: text });

const institutionSchema = z.object({
  id: z.string(),
  display_name: text,
  ror: text,
  country_code: text,
  type: text,
});
type Institution = z.output<typeof institutionSchema>;

const topicSchema = named.extend({
  subfield: named.nullish(),
  field: named.nullish(),
  domain: named.nullish(),
});
type Topic = z.output<typeof topicSchema>;

const workSchema = z.object({
  id: z.string().regex(/W\d+$/),
  /** identifier that was asked for, where the work was merged into another one */
  former_id: text,
  doi: text,
  display_name: text,
  publication_year: text,
  language: text,
  type: text,
  authorships: goodOnes(
    z.object({
      author: z.object({ id: text, display_name: text, orcid: text }),
      raw_author_name: text,
      institutions: goodOnes(institutionSchema),
    }),
  ),
  is_retracted: z.boolean().nullish(),
  is_paratext: z.boolean().nullish(),
  primary_topic: topicSchema.nullish(),
  topics: goodOnes(topicSchema),
  keywords: goodOnes(named),
  referenced_works: texts,
  abstract_inverted_index: z.record(z.string(), z.array(z.number().int().nonnegative())).nullish(),
  funders: goodOnes(named.extend({ ror: text })),
});
type Work = z.output<typeof workSchema>;

const pageSchema = z.object({
  meta: z.object({ next_cursor: z.string().nullish() }),
  results: z.array(z.record(z.string(), z.unknown())),
});

export const openalex: Connector = {
  name: 'openalex',
  title: 'papers of OpenAlex, with authors, institutions, topics, funders and citations',
  requestsPerSecond: 5,
  query: 'words in the title or the abstract, in English or in French',
  since: 'the date of publication',
  options: [
    {
      name: 'filter',
      value: 'filter',
      description: 'filter of OpenAlex, e.g. authorships.institutions.country_code:fr,topics.id:T10000',
    },
  ],
  read,
};

async function* read(given: Arguments, context: Context): AsyncGenerator<Batch> {
  const filter = filterOf(given);
  const batch = (page: Batch['page'], records: Batch['records']): Batch => ({
    page,
    licence: LICENCE,
    records,
    read: reader(workSchema, work),
  });
  let done = 0;
  for (let cursor: string | null | undefined = '*'; cursor && done < given.limit; ) {
    const url = address(`${API}/works`, {
      filter,
      select: Object.keys(workSchema.shape)
        .filter((field) => field !== 'former_id')
        .join(','),
      per_page: Math.min(PER_PAGE, given.limit),
      cursor,
    });
    const { page, data } = await ask(url, pageSchema, context);
    const records = data.results.slice(0, given.limit - done);
    done += records.length;
    const isCut = (record: Record<string, unknown>) =>
      Array.isArray(record.authorships) && record.authorships.length >= MOST_AUTHORS_IN_LISTS;
    yield batch(
      page,
      records.filter((record) => !isCut(record)),
    );
    for (const record of records.filter(isCut)) {
      const whole = await ask(
        new URL(`${API}/works/${String(record.id).split('/').at(-1)}`),
        z.record(z.string(), z.unknown()),
        context,
      );
      yield batch(whole.page, [{ ...whole.data, former_id: record.id }]);
    }
    cursor = data.meta.next_cursor;
  }
}

function filterOf({ query, since, options }: Arguments): string {
  const [year, month = '01', day = '01'] = since?.split('-') ?? [];
  // In a filter, commas and bars part conditions.
  const words = query?.replaceAll(/[,|]/g, ' ').replaceAll(/\s+/g, ' ').trim();
  const conditions = [
    words ? `title_and_abstract.search:${words}` : undefined,
    year === undefined ? undefined : `from_publication_date:${year}-${month}-${day}`,
    options.filter,
  ].filter((condition) => condition !== undefined);
  if (conditions.length > 0) return conditions.join(',');
  throw new UserError(
    'OpenAlex holds the papers of the whole world: say which ones with --query or --filter.',
  );
}

function ask<T>(url: URL, schema: z.ZodType<T>, { client, config }: Context) {
  return client.json({ url, ...secretParameter('api_key', config.OPENALEX_API_KEY) }, schema);
}

/** `W4000000001` of `https://openalex.org/W4000000001`, or `1209` of `https://openalex.org/subfields/1209`. */
function lastPart(address: string): string {
  return address.split('/').at(-1) ?? '';
}

function* work(record: Work, at: Provenance): Generator<Statement> {
  const key = lastPart(record.id);
  const id = entityId('Paper', 'openalex', key);
  const source = `https://openalex.org/${key}`;
  if (record.is_retracted || record.is_paratext) {
    const reason = record.is_retracted
      ? 'the work was retracted'
      : 'not a work: a cover, a table of contents ...';
    yield rejected(at, record.is_retracted ? 'is_retracted' : 'is_paratext', reason, id);
    return;
  }
  const language = languageCode(record.language);
  const abstract = abstractOf(record.abstract_inverted_index);
  const inEnglish = language === 'en';
  yield entity('Paper', at, {
    id,
    name: record.display_name && oneLine(record.display_name),
    description: [
      inEnglish ? '' : abstract,
      keywordSentence(record.keywords.flatMap((k) => k.display_name ?? [])),
    ]
      .filter(Boolean)
      .join('\n'),
    descriptionEn: inEnglish ? abstract : undefined,
    url: source,
    identifiers: identifiers({ openalex: [key, lastPart(record.former_id ?? key)], doi: record.doi }),
    source,
    authors: record.authorships.flatMap(({ author, raw_author_name }) => {
      const name = author.display_name ?? raw_author_name;
      return name ? [oneLine(name)] : [];
    }),
    publishedIn: record.publication_year,
    language,
    paperType: PAPER_TYPES[record.type ?? ''],
  });
  yield* authors(record, id, source, at);
  yield* topics(record, id, source, at);
  yield* funders(record, id, source, at);
  for (const cited of new Set(record.referenced_works)) {
    yield openRelation(at, id, 'CITES', entityId('Paper', 'openalex', lastPart(cited)), { source });
  }
}

/** An abstract from the positions of its words. Positions without a word are skipped. */
function abstractOf(index: Work['abstract_inverted_index']): string {
  const words: string[] = [];
  for (const [word, positions] of Object.entries(index ?? {})) {
    for (const position of positions) words[position] = word;
  }
  return abstractText(words.filter((word) => word !== undefined).join(' '));
}

function* authors(record: Work, paperId: string, source: string, at: Provenance): Generator<Statement> {
  for (const { author, institutions } of record.authorships) {
    for (const institution of institutions) yield* organisation(institution, paperId, source, at);
    if (!author.id) continue;
    const key = lastPart(author.id);
    const id = entityId('Person', 'openalex', key);
    yield entity('Person', at, {
      id,
      name: author.display_name && oneLine(author.display_name),
      role: 'autrice ou auteur de travaux de recherche',
      identifiers: identifiers({ openalex: key, orcid: author.orcid }),
      source: `https://openalex.org/${key}`,
    });
    yield relation(at, id, 'AUTHORED', paperId, { source });
    for (const institution of institutions) {
      yield relation(at, id, 'WORKS_FOR', organisationId(institution), { source });
    }
  }
}

function organisationId({ id }: { id: string }): string {
  return entityId('Organisation', 'openalex', lastPart(id));
}

function* organisation(
  record: Institution,
  paperId: string,
  source: string,
  at: Provenance,
): Generator<Statement> {
  const id = organisationId(record);
  const page = `https://openalex.org/${lastPart(record.id)}`;
  yield entity('Organisation', at, {
    id,
    name: record.display_name && oneLine(record.display_name),
    organisationType: INSTITUTION_TYPES[record.type ?? ''],
    identifiers: identifiers({ openalex: lastPart(record.id), ror: record.ror }),
    source: page,
  });
  yield* located(id, { country: record.country_code }, at, page);
  yield relation(at, id, 'AUTHORED', paperId, { source });
}

/** Topics, each in its subfield, field and domain. */
function* topics(record: Work, paperId: string, source: string, at: Provenance): Generator<Statement> {
  for (const topic of [record.primary_topic, ...record.topics]) {
    if (!topic) continue;
    yield* topicTree(topic, at);
    yield relation(at, paperId, 'ABOUT', themeId('', topic.id), { source });
  }
}

function* topicTree(topic: Topic, at: Provenance): Generator<Statement> {
  const levels = [
    { level: '', item: topic },
    { level: 'subfield', item: topic.subfield },
    { level: 'field', item: topic.field },
    { level: 'domain', item: topic.domain },
  ];
  let narrower: string | undefined;
  for (const { level, item } of levels) {
    if (!item) continue;
    const id = themeId(level, item.id);
    const source = `https://openalex.org/${level === '' ? '' : `${level}s/`}${lastPart(item.id)}`;
    yield entity('Theme', at, { id, name: item.display_name, nameEn: item.display_name, source });
    if (narrower) yield relation(at, narrower, 'BROADER', id, { source });
    narrower = id;
  }
}

function themeId(level: string, id: string): string {
  return entityId('Theme', level === '' ? 'openalex' : `openalex-${level}`, lastPart(id));
}

function* funders(record: Work, paperId: string, source: string, at: Provenance): Generator<Statement> {
  for (const funder of record.funders) {
    const id = organisationId(funder);
    yield entity('Organisation', at, {
      id,
      name: funder.display_name && oneLine(funder.display_name),
      organisationType: INSTITUTION_TYPES.funder,
      identifiers: identifiers({ openalex: lastPart(funder.id), ror: funder.ror }),
      source: `https://openalex.org/${lastPart(funder.id)}`,
    });
    yield relation(at, paperId, 'FUNDED_BY', id, { source });
  }
}
