/**
 * Recherche d'entreprises: the companies, associations and public bodies of the SIRENE register.
 * https://recherche-entreprises.api.gouv.fr/docs
 */
import { z } from 'zod';
import {
  type Arguments,
  address,
  type Batch,
  type Connector,
  type Context,
  reader,
} from './common/connector.ts';
import { text } from './common/fields.ts';
import { located } from './common/places.ts';
import {
  entity,
  entityId,
  identifiers,
  type Provenance,
  rejected,
  type Statement,
} from './common/statements.ts';
import { oneLine } from './common/text.ts';

const API = 'https://recherche-entreprises.api.gouv.fr/search';
const LICENCE = 'Licence Ouverte 2.0';
const PER_PAGE = 25;
/** The API gives no more records of one search, nor does it count further. */
const MOST_RESULTS = 10_000;

/** Cultural activities in the French nomenclature (NAF). */
const CULTURAL_ACTIVITIES =
  '58.11Z,58.13Z,58.14Z,58.21Z,59.11A,59.11B,59.11C,59.12Z,59.13A,59.14Z,59.20Z,60.10Z,60.20A,63.12Z,74.10Z,' +
  '74.20Z,85.52Z,90.01Z,90.02Z,90.03A,90.03B,90.04Z,91.01Z,91.02Z,91.03Z';

const DEPARTEMENTS = [
  ...Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0')).flatMap((code) =>
    code === '20' ? ['2A', '2B'] : [code],
  ),
  ...['971', '972', '973', '974', '975', '976', '977', '978', '984', '986', '987', '988'],
];

/** What an organisation is in law, by the beginning of its category (INSEE, "catégories juridiques"). */
const LEGAL_FORMS: readonly (readonly [code: string, form: string])[] = [
  ['9220', 'association déclarée'],
  ['9230', "association déclarée reconnue d'utilité publique"],
  ['9260', 'association de droit local'],
  ['92', 'association'],
  ['93', 'fondation'],
  ['54', 'société à responsabilité limitée'],
  ['55', 'société anonyme'],
  ['56', 'société anonyme'],
  ['57', 'société par actions simplifiée'],
  ['71', "administration de l'État"],
  ['72', 'collectivité territoriale'],
  ['73', 'établissement public administratif'],
  ['74', 'établissement public'],
  ['41', 'établissement public industriel ou commercial'],
];

const MASKED = '[NON-DIFFUSIBLE]';

/** Personal data (leaders, dates of birth, nationalities) is not even read. */
const unitSchema = z.object({
  siren: z.union([z.string(), z.number()]).transform((value) => String(value).padStart(9, '0')),
  nom_complet: text,
  nom_raison_sociale: text,
  sigle: text,
  date_creation: text,
  date_mise_a_jour: text,
  nature_juridique: text,
  statut_diffusion: text,
  etat_administratif: text,
  siege: z
    .object({ siret: text, commune: text, libelle_commune: text, departement: text, nom_commercial: text })
    .nullish(),
  complements: z
    .object({ identifiant_association: text, est_entrepreneur_individuel: z.boolean().nullish() })
    .nullish(),
});
type Unit = z.output<typeof unitSchema>;

const pageSchema = z.object({
  results: z.array(z.unknown()),
  total_results: z.number(),
  total_pages: z.number(),
});

export const entreprises: Connector = {
  name: 'entreprises',
  title:
    'companies, associations and public bodies of the SIRENE register; cultural ones unless a query says otherwise',
  // Seven are allowed to an address, which may be shared.
  requestsPerSecond: 5,
  query: 'words of a name, or a SIREN, SIRET or RNA number',
  since: 'the date at which a record was last changed',
  options: [
    {
      name: 'activity',
      value: 'codes',
      description: 'NAF codes with commas between them, e.g. 90.01Z,91.02Z',
    },
    { name: 'departement', value: 'code', description: 'code of a département, e.g. 38' },
  ],
  read,
};

async function* read(given: Arguments, context: Context): AsyncGenerator<Batch> {
  const { activity, departement } = given.options;
  const parameters = {
    q: given.query,
    activite_principale: activity ?? (given.query === undefined ? CULTURAL_ACTIVITIES : undefined),
    departement,
    etat_administratif: 'A',
  };
  const { data } = await search(parameters, 1, context);
  const isTooMany =
    data.total_results >= MOST_RESULTS && given.limit > MOST_RESULTS && departement === undefined;
  const left = { records: given.limit };
  for (const slice of isTooMany ? DEPARTEMENTS : [departement]) {
    if (left.records > 0) yield* pages({ ...parameters, departement: slice }, given.since, left, context);
  }
}

type Parameters = Readonly<Record<string, string | undefined>>;

function search(parameters: Parameters, page: number, { client }: Context) {
  return client.json({ url: address(API, { ...parameters, page, per_page: PER_PAGE }) }, pageSchema);
}

async function* pages(
  parameters: Parameters,
  since: string | undefined,
  left: { records: number },
  context: Context,
): AsyncGenerator<Batch> {
  for (let number = 1; left.records > 0; number += 1) {
    const { page, data } = await search(parameters, number, context);
    const records = data.results.filter((result) => isRecent(result, since)).slice(0, left.records);
    left.records -= records.length;
    yield { page, licence: LICENCE, records, read: reader(unitSchema, unit) };
    if (number >= data.total_pages || number * PER_PAGE >= MOST_RESULTS) return;
  }
}

/** Whether a record was changed since; one that cannot be read goes on, to be rejected. */
function isRecent(result: unknown, since: string | undefined): boolean {
  const parsed = unitSchema.safeParse(result);
  const date = parsed.success ? parsed.data.date_mise_a_jour : undefined;
  return since === undefined || date === undefined || date >= since;
}

function* unit(record: Unit, at: Provenance): Generator<Statement> {
  const { siren, siege, complements } = record;
  const id = entityId('Organisation', 'siren', siren);
  if (complements?.est_entrepreneur_individuel) {
    yield rejected(at, 'complements.est_entrepreneur_individuel', 'a person in business by themselves', id);
    return;
  }
  // A search by number ignores all filters.
  if (record.etat_administratif === 'C') {
    yield rejected(at, 'etat_administratif', 'has ceased its activity', id);
    return;
  }
  const name = record.nom_raison_sociale ?? nameWithoutBrackets(record.nom_complet);
  if ((record.statut_diffusion ?? 'O') !== 'O' || name === MASKED) {
    yield rejected(at, 'statut_diffusion', 'does not wish to be published', id);
    return;
  }
  const source = `https://annuaire-entreprises.data.gouv.fr/entreprise/${siren}`;
  const shown = (value: string | undefined) => (value === MASKED ? undefined : value);
  yield entity('Organisation', at, {
    id,
    name: name && oneLine(name),
    acronym: shown(record.sigle),
    alternateNames: [shown(siege?.nom_commercial) ?? ''],
    legalForm: LEGAL_FORMS.find(([code]) => record.nature_juridique?.startsWith(code))?.[1],
    foundedIn: record.date_creation?.slice(0, 4),
    identifiers: identifiers({ siren, siret: siege?.siret, rna: complements?.identifiant_association }),
    source,
  });
  const commune = shown(siege?.libelle_commune);
  const code = shown(siege?.commune);
  if (commune && code) {
    yield* located(id, { commune: { name: titleCase(commune), identifier: `insee:${code}` } }, at, source);
  }
}

/** `ASSOCIATION FICTIVE (AFIC)`: the whole name repeats trade name and acronym in brackets. */
function nameWithoutBrackets(name: string | undefined): string | undefined {
  return name?.replace(/(?:\s*\([^()]*\))+$/, '');
}

/** `SAINT-DENIS` as it is written: the register has capitals only. */
function titleCase(name: string): string {
  const small = new Set(['de', 'des', 'du', 'la', 'le', 'les', 'en', 'et', 'sur', 'sous', 'aux', 'd', 'l']);
  return name
    .toLocaleLowerCase('fr')
    .replaceAll(/\p{L}+/gu, (word, start: number) =>
      small.has(word) && start > 0 ? word : word.charAt(0).toLocaleUpperCase('fr') + word.slice(1),
    );
}
