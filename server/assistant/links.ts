import { z } from 'zod';
import { type Language, nameIn, sentence } from '../words.ts';
import { say, sourceLine } from './cited.ts';

/** What a link needs to know of its ends. */
export const NODE = /* GraphQL */ `
  fragment Node on GraphNode {
    id
    kind
    name
    nameEn
  }
`;

/** A link with who states it. */
export const EDGE = /* GraphQL */ `
  fragment Edge on GraphEdge {
    source
    type
    target
    since
    until
    role
    statements {
      dataset
      source
      licence
    }
  }
`;

const text = z.string();

export const nodeSchema = z.object({
  id: text,
  kind: text.describe('Kind of entity.'),
  name: text,
  nameEn: text.nullable(),
});

export const edgeSchema = z.object({
  source: text.describe('Identifier of the entity that the link starts from.'),
  type: text.describe('Type of the link, read from "source" to "target".'),
  target: text.describe('Identifier of the entity that the link leads to.'),
  since: text.nullable(),
  until: text.nullable(),
  role: text.nullable(),
  statements: z
    .array(z.object({ dataset: text, source: text.nullable(), licence: text.nullable() }))
    .describe('Who states it, under which licence; empty where it is computed.'),
});

type Names = ReadonlyMap<string, string>;

/** The names of entities by their identifiers. */
export function namesOf(nodes: readonly z.output<typeof nodeSchema>[], language: Language): Names {
  return new Map(nodes.map((node) => [node.id, nameIn(language, node)]));
}

/** A link as a sentence: who and who, in what role, when, and who states it. */
export function linkLine(edge: z.output<typeof edgeSchema>, names: Names, language: Language): string {
  const nameOf = (id: string) => `${names.get(id) ?? id} [${id}]`;
  const ends = { from: nameOf(edge.source), to: nameOf(edge.target) };
  const particulars = [
    ...(edge.role ? [edge.role] : []),
    ...(edge.since ? [say(language, 'since', { date: edge.since })] : []),
    ...(edge.until ? [say(language, 'until', { date: edge.until })] : []),
  ];
  const told = particulars.length > 0 ? ` (${particulars.join(', ')})` : '';
  const sources = new Set(edge.statements.map((statement) => sourceLine(statement, language)));
  return `${sentence(language, `relation.${edge.type}`, ends)}${told}. ${[...sources].join(' ')}`.trimEnd();
}
