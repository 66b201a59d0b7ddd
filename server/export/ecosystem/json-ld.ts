import { groupBy } from '../../../core/group-by.ts';
import { KIND_NAMES, KINDS, type Kind, type RelationType, type SIMILAR_TO } from '../../../core/kinds.ts';
import { apiKind } from '../../ecosystem/kinds.ts';
import type { About, ExportedEdge, ExportedGraph, ExportedNode } from './graph.ts';

/** Classes of schema.org (https://schema.org). */
const CLASSES: Readonly<Record<Kind, string>> = {
  Network: 'Organization',
  Organisation: 'Organization',
  Person: 'Person',
  Project: 'Project',
  Paper: 'ScholarlyArticle',
  Programme: 'FundingScheme',
  Event: 'Event',
  Resource: 'CreativeWork',
  Venue: 'Place',
  Theme: 'DefinedTerm',
  Need: 'CreativeWork',
  Solution: 'CreativeWork',
  Action: 'Action',
  Territory: 'AdministrativeArea',
};

const CLASS_OF = new Map(KIND_NAMES.map((kind) => [apiKind(kind), CLASSES[kind]]));

/**
 * Properties of schema.org, SKOS and Dublin Core; ours, described in the API, where none of them has one. Some they have
 * the other way round.
 */
const PROPERTIES: Readonly<Record<RelationType | typeof SIMILAR_TO, string | { '@reverse': string }>> = {
  MEMBER_OF: 'memberOf',
  LEADS: 'api:LEADS',
  WORKS_FOR: 'worksFor',
  CARRIES: 'api:CARRIES',
  PARTNERS_IN: 'api:PARTNERS_IN',
  FUNDED_BY: 'funder',
  PART_OF: 'dcterms:isPartOf',
  BROADER: 'skos:broader',
  AUTHORED: { '@reverse': 'author' },
  CITES: 'citation',
  ABOUT: 'about',
  LOCATED_IN: 'location',
  ORGANISES: { '@reverse': 'organizer' },
  TOOK_PART_IN: { '@reverse': 'attendee' },
  ADDRESSES: 'api:ADDRESSES',
  IMPLEMENTS: 'api:IMPLEMENTS',
  RESPONSIBLE_FOR: 'api:RESPONSIBLE_FOR',
  HOSTED_AT: 'location',
  LISTS: 'mentions',
  REUSES: 'api:REUSES',
  SIMILAR_TO: 'api:SIMILAR_TO',
};

/**
 * A graph as JSON-LD 1.1, piece by piece: a data set whose `@graph` has one object a node with its relations, each under
 * its type (`MEMBER_OF`) that the context leads to a published property. A relation whose dates or role are known is a
 * `Role` in between, as schema.org has it.
 */
export function* jsonLd({ about, nodes, edges }: ExportedGraph): Generator<string> {
  const relations = groupBy(edges(), ({ source }) => source);
  const head = JSON.stringify({ '@context': contextOf(about), ...dataset(about) }, null, 1);
  yield `${head.slice(0, -'\n}'.length)},\n "@graph": [`;
  let separator = '\n';
  for (const node of nodes()) {
    yield `${separator}${JSON.stringify(described(node, relations.get(node.id) ?? []))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function contextOf({ origin }: About): object {
  // An identifier, `network:tmnlab`, is the end of the address of its page.
  const prefixes = KIND_NAMES.map((kind) => {
    const { prefix } = KINDS[kind];
    return [prefix, { '@id': `${origin}/entite/${prefix}:`, '@prefix': true }];
  });
  const relations = Object.entries(PROPERTIES).map(([type, property]) => [
    type,
    { ...(typeof property === 'string' ? { '@id': property } : property), '@type': '@id' },
  ]);
  return {
    '@version': 1.1,
    '@vocab': 'https://schema.org/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    dcterms: 'http://purl.org/dc/terms/',
    api: `${origin}/graphql#`,
    prefLabel: 'skos:prefLabel',
    score: 'api:score',
    pageRank: 'api:pageRank',
    // Of whatever kind: what is founded, published and started has other names for it in schema.org.
    began: 'api:began',
    ended: 'api:ended',
    ...Object.fromEntries(prefixes),
    ...Object.fromEntries(relations),
  };
}

function dataset({ address, title, description, date, creator, origin, licences }: About): object {
  return {
    '@id': address,
    '@type': 'Dataset',
    name: title,
    description,
    dateCreated: date,
    creator: { '@type': 'Organization', name: creator, url: origin },
    license: licences,
  };
}

function described(
  { id, kind, name, nameEn, acronym, pageRank, began, ended, themes }: ExportedNode,
  edges: readonly ExportedEdge[],
): object {
  const isTheme = kind === apiKind('Theme');
  const names = nameEn === null ? name : [name, { '@value': nameEn, '@language': 'en' }];
  const relations = groupBy(edges, (edge) => edge.type);
  return {
    '@id': id,
    '@type': isTheme ? [CLASS_OF.get(kind), 'skos:Concept'] : CLASS_OF.get(kind),
    additionalType: kind,
    name: names,
    ...(isTheme && { prefLabel: names }),
    ...(acronym !== null && { alternateName: acronym }),
    ...(began !== null && { began }),
    ...(ended !== null && { ended }),
    pageRank,
    ...(themes.length > 0 && { keywords: themes }),
    ...Object.fromEntries([...relations].map(([each, those]) => [each, those.map(relation)])),
  };
}

function relation({ target, type, since, until, role, score }: ExportedEdge): string | object {
  const details = {
    ...(since !== null && { startDate: since }),
    ...(until !== null && { endDate: until }),
    ...(role !== null && { roleName: role }),
    ...(score !== null && { score }),
  };
  return Object.keys(details).length === 0 ? target : { '@type': 'Role', ...details, [type]: target };
}
