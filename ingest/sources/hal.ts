/**
 * HAL, the open archive of French research: papers, their authors and research structures, domains.
 * https://api.archives-ouvertes.fr/docs/search
 */
import { z } from 'zod';
import type { Client } from '../http/client.ts';
import { type Arguments, address, type Batch, type Connector, reader } from './common/connector.ts';
import { languageCode, text, texts, webAddress, yearOf } from './common/fields.ts';
import { located } from './common/places.ts';
import {
  entity,
  entityId,
  identifiers,
  openRelation,
  type Provenance,
  relation,
  type Statement,
} from './common/statements.ts';
import { abstractText, keywordSentence, oneLine } from './common/text.ts';

const API = 'https://api.archives-ouvertes.fr';
const LICENCE = 'Métadonnées HAL, réutilisation libre';
const ROWS = 500;
const STRUCTURES_AT_A_TIME = 100;

/** Works; not pictures, maps, sounds ... */
const DOCUMENT_TYPES =
  'docType_s:(ART OR COMM OR POSTER OR PROCEEDINGS OR OUV OR COUV OR DOUV OR REPORT OR THESE OR HDR OR UNDEFINED)';

const PAPER_TYPES: Readonly<Record<string, string>> = {
  ART: 'article',
  COMM: 'conference-paper',
  POSTER: 'poster',
  PROCEEDINGS: 'book',
  OUV: 'book',
  COUV: 'book',
  DOUV: 'book',
  REPORT: 'report',
  THESE: 'thesis',
  HDR: 'thesis',
};

const STRUCTURE_TYPES: Readonly<Record<string, string>> = {
  institution: 'établissement',
  regroupinstitution: "groupement d'établissements",
  laboratory: 'laboratoire de recherche',
  regrouplaboratory: 'fédération de recherche',
  department: 'département de recherche',
  researchteam: 'équipe de recherche',
};

const documentSchema = z.object({
  halId_s: z.string().min(1),
  docType_s: text,
  language_s: texts,
  title_s: texts,
  fr_title_s: texts,
  en_title_s: texts,
  abstract_s: texts,
  fr_abstract_s: texts,
  en_abstract_s: texts,
  keyword_s: texts,
  domain_s: texts,
  fr_domainAllCodeLabel_fs: texts,
  producedDate_s: text,
  producedDateY_i: text,
  doiId_s: text,
  nntId_s: text,
  authFullName_s: texts,
  authFullNamePersonIDIDHal_fs: texts,
  authIdHasStructure_fs: texts,
  authORCIDIdExt_s: texts,
  structId_i: texts,
});
type Document = z.output<typeof documentSchema>;

const pageSchema = z.object({
  response: z.object({ docs: z.array(z.record(z.string(), z.unknown())) }),
  nextCursorMark: z.string().optional(),
});

const structureSchema = z.object({
  docid: z.union([z.string(), z.number()]).transform(String),
  name_s: text,
  label_s: text,
  acronym_s: text,
  type_s: text,
  country_s: text,
  parentDocid_i: texts,
  ror_s: text,
  rorUrl_s: text,
  url_s: text,
});
type Structure = z.output<typeof structureSchema>;

export const hal: Connector = {
  name: 'hal',
  title: 'papers of HAL, the open archive of French research, with authors, structures and domains',
  requestsPerSecond: 2,
  query: 'words, or a query of HAL, e.g. title_t:"musée numérique" AND domain_s:1.shs.museo',
  since: 'the date of the work',
  options: [],
  read,
};

async function* read(given: Arguments, { client }: { client: Client }): AsyncGenerator<Batch> {
  const asked = new Set<string>();
  let done = 0;
  for (let cursor = '*'; ; ) {
    const { page, data } = await client.json({ url: searchAddress(given, cursor) }, pageSchema);
    const records = data.response.docs.slice(0, given.limit - done);
    done += records.length;
    yield { page, licence: LICENCE, records, read: reader(documentSchema, paper) };
    yield* structures(client, records, asked);
    // The walk has ended when the cursor no longer moves, whether or not there were documents.
    const next = data.nextCursorMark;
    if (next === undefined || next === cursor || done >= given.limit) return;
    cursor = next;
  }
}

function searchAddress({ query, since, limit }: Arguments, cursorMark: string): URL {
  return address(`${API}/search/`, {
    q: query ?? '*:*',
    fq: [DOCUMENT_TYPES, ...(since === undefined ? [] : [sinceFilter(since)])],
    fl: Object.keys(documentSchema.shape).join(','),
    rows: Math.min(ROWS, limit),
    // A cursor needs a sort that ends on the unique key.
    sort: 'docid asc',
    cursorMark,
    wt: 'json',
  });
}

function sinceFilter(since: string): string {
  const [year, month = '01', day = '01'] = since.split('-');
  return since.length === 4
    ? `producedDateY_i:[${year} TO *]`
    : `producedDate_tdate:[${year}-${month}-${day}T00:00:00Z TO *]`;
}

/** The structures that documents name, from their own register: in the documents, their fields are not aligned. */
async function* structures(
  client: Client,
  documents: readonly Readonly<Record<string, unknown>>[],
  asked: Set<string>,
): AsyncGenerator<Batch> {
  const ids = documents.flatMap((document) => {
    const parsed = documentSchema.safeParse(document);
    if (!parsed.success) return [];
    return [...parsed.data.structId_i, ...affiliations(parsed.data).map(({ structure }) => structure)];
  });
  const wanted = [...new Set(ids)].filter((id) => /^\d+$/.test(id) && !asked.has(id));
  for (const id of wanted) asked.add(id);
  for (let start = 0; start < wanted.length; start += STRUCTURES_AT_A_TIME) {
    const some = wanted.slice(start, start + STRUCTURES_AT_A_TIME);
    const url = address(`${API}/ref/structure/`, {
      q: `docid:(${some.join(' OR ')})`,
      fl: Object.keys(structureSchema.shape).join(','),
      rows: STRUCTURES_AT_A_TIME,
      wt: 'json',
    });
    const { page, data } = await client.json({ url }, pageSchema);
    yield { page, licence: LICENCE, records: data.response.docs, read: reader(structureSchema, structure) };
  }
}

function* paper(document: Document, at: Provenance): Generator<Statement> {
  // The version is not part of what the deposit is.
  const halId = document.halId_s.replace(/v\d+$/, '');
  const source = `https://hal.science/${halId}`;
  const id = entityId('Paper', '', halId);
  const language = document.language_s[0];
  const name = document.fr_title_s[0] ?? document.title_s[0];
  const nameEn = document.en_title_s[0];
  const french = document.fr_abstract_s[0] ?? otherAbstract(document);
  yield entity('Paper', at, {
    id,
    name: name && oneLine(name),
    nameEn: nameEn && nameEn !== name ? oneLine(nameEn) : undefined,
    description: [french && abstractText(french), keywordSentence(document.keyword_s)]
      .filter(Boolean)
      .join('\n'),
    descriptionEn: document.en_abstract_s[0] && abstractText(document.en_abstract_s[0]),
    url: source,
    identifiers: identifiers({ hal: halId, doi: document.doiId_s, nnt: document.nntId_s }),
    source,
    authors: document.authFullName_s.map(oneLine),
    publishedIn: yearOf(document.producedDateY_i) ?? yearOf(document.producedDate_s),
    language: languageCode(language),
    paperType: PAPER_TYPES[document.docType_s ?? ''],
  });
  yield* authors(document, id, source, at);
  yield* domains(document, id, source, at);
}

/** An abstract that is in neither French nor English, as far as HAL says. */
function otherAbstract({ abstract_s, en_abstract_s }: Document): string | undefined {
  return abstract_s.find((abstract) => !en_abstract_s.includes(abstract));
}

/**
 * Authors whom HAL knows, and who works where. Of the lists that HAL serves, only those whose items name the
 * author can be relied on: the identifiers alone (`authORCIDIdExt_s`) are not aligned with the names.
 */
function* authors(document: Document, paperId: string, source: string, at: Provenance): Generator<Statement> {
  const known = new Map<string, string>();
  const people = document.authFullNamePersonIDIDHal_fs.map((item) => item.split('_FacetSep_'));
  const [onlyOrcid, ...others] = document.authORCIDIdExt_s;
  const isAlone = document.authFullName_s.length === 1 && others.length === 0;
  for (const [name = '', personId = '', idHal = ''] of people) {
    const isPerson = /^[1-9]\d*$/.test(personId);
    if (!isPerson && idHal === '') continue;
    const id = idHal === '' ? entityId('Person', 'hal', personId) : entityId('Person', 'idhal', idHal);
    if (isPerson) known.set(personId, id);
    yield entity('Person', at, {
      id,
      name: oneLine(name),
      role: 'autrice ou auteur de travaux de recherche',
      identifiers: identifiers({ idhal: idHal, orcid: isAlone ? onlyOrcid : undefined }),
      source: idHal === '' ? source : `https://cv.hal.science/${idHal}`,
    });
    yield relation(at, id, 'AUTHORED', paperId, { source });
  }
  for (const { person, structure } of affiliations(document)) {
    const organisation = entityId('Organisation', 'hal', structure);
    // A structure that its register no longer lists has no record.
    yield openRelation(at, organisation, 'AUTHORED', paperId, { source });
    const id = known.get(person);
    if (id) yield openRelation(at, id, 'WORKS_FOR', organisation, { source });
  }
}

/** `form-person_FacetSep_name_JoinSep_structure_FacetSep_name of the structure` */
function affiliations({ authIdHasStructure_fs }: Document): { person: string; structure: string }[] {
  return authIdHasStructure_fs.flatMap((item) => {
    const [author = '', organisation = ''] = item.split('_JoinSep_');
    const person = /^\d+-(\d+)_FacetSep_/.exec(author)?.[1] ?? '';
    const structure = organisation.split('_FacetSep_')[0] ?? '';
    return /^\d+$/.test(structure) ? [{ person, structure }] : [];
  });
}

/** `shs.museo_FacetSep_Sciences de l'Homme et Société/Héritage culturel et muséologie` */
function* domains(document: Document, paperId: string, source: string, at: Provenance): Generator<Statement> {
  const names = new Map(
    document.fr_domainAllCodeLabel_fs.map((item) => {
      const [code = '', label = ''] = item.split('_FacetSep_');
      return [code, label.split('/').at(-1) ?? ''];
    }),
  );
  const codes = document.domain_s.map((domain) => domain.replace(/^\d+\./, ''));
  const id = (code: string) => entityId('Theme', 'hal', code.replaceAll('.', '-'));
  for (const code of new Set(codes)) {
    const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : undefined;
    yield entity('Theme', at, {
      id: id(code),
      name: oneLine(names.get(code) ?? '') || code,
      source: `${API}/ref/domain/?q=code_s:${code}`,
    });
    if (parent) yield openRelation(at, id(code), 'BROADER', id(parent), { source });
    // The most precise domains only: the others are theirs.
    if (!codes.some((other) => other.startsWith(`${code}.`))) {
      yield relation(at, paperId, 'ABOUT', id(code), { source });
    }
  }
}

function* structure(record: Structure, at: Provenance): Generator<Statement> {
  const id = entityId('Organisation', 'hal', record.docid);
  const source = `${API}/ref/structure/?q=docid:${record.docid}`;
  const name = record.name_s ?? record.label_s;
  yield entity('Organisation', at, {
    id,
    name: name && oneLine(name),
    acronym: record.acronym_s,
    organisationType: STRUCTURE_TYPES[record.type_s ?? ''],
    url: webAddress(record.url_s),
    identifiers: identifiers({ 'hal-structure': record.docid, ror: record.ror_s ?? record.rorUrl_s }),
    source,
  });
  for (const parent of record.parentDocid_i) {
    yield openRelation(at, id, 'PART_OF', entityId('Organisation', 'hal', parent), { source });
  }
  yield* located(id, { country: record.country_s }, at, source);
}
