import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import {
  KIND_NAMES,
  KINDS,
  type Kind,
  type PropertySpec,
  propertiesOf,
  RELATION_PROPERTIES,
  RELATION_TYPES,
  type RelationType,
} from '../../core/kinds.ts';
import { words } from '../../core/text/terms.ts';
import { readJson } from './descriptor.ts';

/** A column whose cells list the identifiers of related entities. */
interface RelationColumn {
  name: string;
  relation: RelationType;
  /** `out`: row RELATION cell; `in`: cell RELATION row */
  direction: 'out' | 'in';
  kinds: readonly Kind[];
  description: string;
}

const DESCRIBED = KIND_NAMES.filter((kind) => kind !== 'Theme' && kind !== 'Territory');

/** Ties without a date or a role stand in the row of the entity; the others have tables of their own. */
const RELATION_COLUMNS: readonly RelationColumn[] = [
  {
    name: 'themes',
    relation: 'ABOUT',
    direction: 'out',
    kinds: DESCRIBED,
    description: 'Thèmes dont traite la fiche.',
  },
  {
    name: 'territory',
    relation: 'LOCATED_IN',
    direction: 'out',
    kinds: DESCRIBED,
    description: 'Territoires où elle se situe.',
  },
  {
    name: 'broader',
    relation: 'BROADER',
    direction: 'out',
    kinds: ['Theme'],
    description: 'Thème plus large.',
  },
  {
    name: 'partOf',
    relation: 'PART_OF',
    direction: 'out',
    kinds: ['Organisation', 'Project', 'Programme', 'Event', 'Resource', 'Venue', 'Territory'],
    description: 'Ensembles dont la fiche est une partie.',
  },
  {
    name: 'memberOf',
    relation: 'MEMBER_OF',
    direction: 'out',
    kinds: ['Network', 'Organisation', 'Person'],
    description: 'Réseaux dont elle est membre.',
  },
  {
    name: 'worksFor',
    relation: 'WORKS_FOR',
    direction: 'out',
    kinds: ['Person'],
    description: 'Organisations et réseaux pour lesquels elle travaille.',
  },
  {
    name: 'authored',
    relation: 'AUTHORED',
    direction: 'out',
    kinds: ['Person'],
    description: "Travaux et ressources dont elle est l'autrice.",
  },
  {
    name: 'carriedBy',
    relation: 'CARRIES',
    direction: 'in',
    kinds: ['Project'],
    description: 'Qui porte le projet.',
  },
  {
    name: 'partners',
    relation: 'PARTNERS_IN',
    direction: 'in',
    kinds: ['Project'],
    description: 'Partenaires du projet.',
  },
  {
    name: 'fundedBy',
    relation: 'FUNDED_BY',
    direction: 'out',
    kinds: ['Project'],
    description: 'Programmes, organisations et réseaux qui le financent.',
  },
  {
    name: 'producedBy',
    relation: 'AUTHORED',
    direction: 'in',
    kinds: ['Resource'],
    description: 'Qui produit la ressource.',
  },
  {
    name: 'lists',
    relation: 'LISTS',
    direction: 'out',
    kinds: ['Resource'],
    description: 'Fiches que la ressource recense.',
  },
  {
    name: 'organisedBy',
    relation: 'ORGANISES',
    direction: 'in',
    kinds: ['Event'],
    description: "Qui organise l'événement.",
  },
  {
    name: 'participants',
    relation: 'TOOK_PART_IN',
    direction: 'in',
    kinds: ['Event'],
    description: 'Qui y a participé.',
  },
  {
    name: 'hostedAt',
    relation: 'HOSTED_AT',
    direction: 'out',
    kinds: ['Event'],
    description: "Lieux qui l'accueillent.",
  },
  {
    name: 'responsible',
    relation: 'RESPONSIBLE_FOR',
    direction: 'in',
    kinds: ['Programme', 'Venue', 'Action'],
    description: 'Qui en a la responsabilité.',
  },
  {
    name: 'addresses',
    relation: 'ADDRESSES',
    direction: 'out',
    kinds: ['Solution'],
    description: 'Besoins auxquels la solution répond.',
  },
  {
    name: 'implements',
    relation: 'IMPLEMENTS',
    direction: 'out',
    kinds: ['Action'],
    description: "Solutions que l'action met en œuvre.",
  },
];

/** Descriptor of a column. `delimiter`: between the items of a list. */
export type Field = { name: string; delimiter?: string; [key: string]: unknown };

export type RelationProperty = keyof typeof RELATION_PROPERTIES;

/** Descriptor of a table. */
export type Table = ReturnType<typeof resource>;

/** Files of the starter package, one for each kind. */
const FILES: Record<Kind, { name: string; title: string }> = {
  Network: { name: 'networks', title: 'Réseaux' },
  Organisation: { name: 'organisations', title: 'Organisations' },
  Person: { name: 'people', title: 'Personnes, dans leur rôle public et professionnel' },
  Project: { name: 'projects', title: 'Projets et innovations' },
  Paper: { name: 'papers', title: 'Travaux de recherche' },
  Programme: { name: 'programmes', title: 'Programmes, appels à projets et fonds publics' },
  Event: { name: 'events', title: 'Événements' },
  Resource: { name: 'resources', title: 'Annuaires, observatoires, guides, études et jeux de données' },
  Venue: { name: 'venues', title: "Lieux d'expérimentation" },
  Theme: { name: 'themes', title: 'Thèmes (vocabulaire SKOS)' },
  Need: { name: 'needs', title: 'Besoins' },
  Solution: { name: 'solutions', title: 'Solutions' },
  Action: { name: 'actions', title: 'Actions' },
  Territory: { name: 'territories', title: 'Territoires' },
};

/** What a column holds, in French, for those who edit the tables. */
const DESCRIPTIONS: Record<string, string> = {
  name: 'Nom, en français ou tel que déposé.',
  nameEn: "Nom en anglais, s'il diffère.",
  acronym: 'Sigle ou nom court.',
  alternateNames: 'Autres noms et graphies.',
  description: 'Description en français, quelques phrases.',
  descriptionEn: 'Description en anglais.',
  url: 'Site ou page officielle.',
  identifiers:
    'Identifiants ailleurs, sous la forme schéma:valeur (ror:04v1bf639, doi:10.5281/zenodo.8107358).',
  source: 'Page publique ou rapport qui établit la fiche.',
  licence: "Licence de la fiche, si ce n'est celle du paquet.",
  retrievedAt: 'Date de lecture de la source.',
  verification: "confirmed si quelqu'un a lu la source, sinon to-confirm.",
  networkType: 'Type de réseau.',
  legalForm: 'Forme juridique.',
  foundedIn: 'Année de fondation.',
  organisationType: "Type d'organisation, en français.",
  role: 'Rôle public et professionnel, tel que la source le nomme.',
  startDate: 'Début.',
  endDate: 'Fin.',
  status: 'État.',
  amount: 'Montant en euros.',
  authors: 'Auteurs, prénom puis nom.',
  publishedIn: 'Année de publication.',
  language: 'Langue.',
  paperType: 'Type de publication.',
  programmeType: 'Type de programme.',
  frequency: 'Périodicité, en français.',
  resourceType: 'Type de ressource.',
  updateFrequency: 'Fréquence de mise à jour, en français.',
  reviewedAt: 'Date de la dernière relecture.',
  offers: 'Ce que le lieu offre.',
  conditions: "Conditions d'accueil.",
  openedIn: "Année d'ouverture.",
  statedAt: 'Date à laquelle le groupe de travail a énoncé la fiche.',
  territoryType: 'Type de territoire.',
  since: 'Depuis quand.',
  until: "Jusqu'à quand.",
  what: 'Ce qui est réutilisé.',
  evidence: 'Ce qui le montre.',
};

/**
 * Writes a `datapackage.json` with all the tables that the observatory reads, and their CSV files with nothing
 * but a header. What is there stays; of an existing `datapackage.json`, the tables of the same name are
 * described anew.
 * @returns the files written
 * @throws UserError when an existing `datapackage.json` is not a JSON object
 */
export async function writeTemplate(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'datapackage.json');
  const resources = templateResources();
  const before = existing.parse((await readJson(file)) ?? empty(folder));
  const names = new Set(resources.map(({ name }) => name));
  const others = before.resources.filter(({ name }) => !names.has(name));
  await writeFile(file, `${JSON.stringify({ ...before, resources: [...resources, ...others] }, null, 2)}\n`);
  const written = [file];
  for (const { path: name, schema } of resources) {
    const table = path.join(folder, name);
    if (existsSync(table)) continue;
    await writeFile(table, `${schema.fields.map(({ name }) => name).join(',')}\n`);
    written.push(table);
  }
  return written;
}

/** An existing descriptor, whatever else it says. */
const existing = z.looseObject({ resources: z.array(z.looseObject({ name: z.string() })).catch([]) });

function empty(folder: string) {
  const $schema = 'https://datapackage.org/profiles/2.0/datapackage.json';
  const name = words(path.basename(path.resolve(folder))).join('-');
  return { $schema, name, title: '', licenses: [], resources: [] };
}

/** The tables of a data package that can hold everything of the vocabulary: one for each kind, two of ties. */
export function templateResources() {
  const notReuses = RELATION_TYPES.filter((type) => type !== 'REUSES');
  return [
    ...KIND_NAMES.map(kindTable),
    relationTable('relations', 'Liens datés ou qualifiés', notReuses, ['since', 'until', 'role', 'source']),
    relationTable(
      'reuses',
      'Réutilisations documentées',
      ['REUSES'],
      ['what', 'since', 'evidence', 'source'],
    ),
  ];
}

/** The table of a kind: a column for each property, and for each type of relation that its rows may state. */
export function kindTable(kind: Kind) {
  return resource(FILES[kind].name, FILES[kind].title, { kind }, kindFields(kind), ['id']);
}

/**
 * A table with a row for each relation.
 * @param types those that it may hold; of a single one, the rows need not say that they are
 * @param properties its columns besides the type and the ends
 */
export function relationTable(
  name: string,
  title: string,
  types: readonly RelationType[],
  properties: readonly RelationProperty[],
) {
  const [only, ...others] = types;
  const typeField = {
    name: 'type',
    type: 'string',
    description: 'Type de lien, lu du départ vers la cible.',
    constraints: { required: true, enum: types },
  };
  return resource(name, title, { relations: others.length === 0 ? only : true }, [
    { name: 'from', type: 'string', description: 'Identifiant de départ.', constraints: { required: true } },
    ...(others.length === 0 ? [] : [typeField]),
    { name: 'to', type: 'string', description: 'Identifiant de la cible.', constraints: { required: true } },
    ...properties.map((property) => field(property, RELATION_PROPERTIES[property])),
  ]);
}

function resource(name: string, title: string, observatory: object, fields: Field[], primaryKey?: string[]) {
  return {
    name,
    title,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    observatory,
    schema: { fields, ...(primaryKey && { primaryKey }) },
  };
}

function kindFields(kind: Kind): Field[] {
  const { prefix } = KINDS[kind];
  const id = {
    name: 'id',
    type: 'string',
    description: `Identifiant stable : ${prefix}: puis des minuscules et des tirets.`,
    constraints: { required: true, unique: true, pattern: `${prefix}:[a-z0-9]+(-[a-z0-9]+)*` },
  };
  const own = Object.entries(propertiesOf(kind));
  const relations = RELATION_COLUMNS.filter(({ kinds }) => kinds.includes(kind));
  return [
    id,
    ...own.map(([name, spec]) => field(name, spec)),
    ...relations.map(({ name, relation, direction, description }) => ({
      name,
      type: 'list',
      delimiter: ';',
      description,
      observatory: { relation, direction },
    })),
  ];
}

/** Table Schema of a property (https://datapackage.org/standard/table-schema/). */
function field(name: string, spec: PropertySpec): Field {
  const { constraints = {}, ...rest } = fieldType(spec.type);
  const all = { ...(spec.required && { required: true }), ...constraints };
  return {
    name,
    ...rest,
    description: DESCRIPTIONS[name],
    ...(Object.keys(all).length > 0 && { constraints: all }),
  };
}

function fieldType(type: PropertySpec['type']): {
  type: string;
  constraints?: object;
  [key: string]: unknown;
} {
  if (typeof type !== 'string') return { type: 'string', constraints: { enum: type } };
  switch (type) {
    case 'string':
    case 'text':
      return { type: 'string' };
    case 'strings':
      return { type: 'list', delimiter: ';' };
    case 'date':
      // Not the type `date` of Table Schema, which knows no reduced precision.
      return { type: 'string', constraints: { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' } };
    case 'year':
      return { type: 'integer', constraints: { minimum: 1000, maximum: 2999 } };
    case 'amount':
      return { type: 'integer', constraints: { minimum: 0 } };
    case 'url':
      return { type: 'string', format: 'uri' };
  }
}
