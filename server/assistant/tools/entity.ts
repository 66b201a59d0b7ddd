import { z } from 'zod';
import { entityId } from '../arguments.ts';
import { CITED, citedLines, citedSchema, say, sourceLine } from '../cited.ts';
import { EDGE, edgeSchema, linkLine, NODE, namesOf, nodeSchema } from '../links.ts';
import { tool } from '../tool.ts';

/** All of a description, within reason. */
const SHOWN = 5000;

export const entityTool = tool({
  name: 'entity',
  title: 'Everything recorded about one entity',
  description:
    'What the observatory holds of one entity: description, identifiers elsewhere, its links with who states each of ' +
    'them, and what each source says of it. Use "search" first to find the identifier.',
  input: {
    id: entityId('Entity'),
    links: z
      .int()
      .min(1)
      .max(200)
      .default(50)
      .describe('How many neighbours to give, 1 to 200, the best linked.'),
  },
  query: /* GraphQL */ `
    query ($id: ID!, $links: Int!, $language: Language!) {
      entity(id: $id) {
        ...Cited
        alternateNames
        identifiers
      }
      records(entity: $id) {
        id
        dataset
        source
        licence
        retrievedAt
        merge {
          text(language: $language)
        }
      }
      neighbourhood(id: $id, depth: 1, limit: $links) {
        totalNodes
        nodes {
          ...Node
        }
        edges {
          ...Edge
        }
      }
    }
    ${CITED}
    ${NODE}
    ${EDGE}
  `,
  output: {
    entity: citedSchema
      .extend({
        alternateNames: z.array(z.string()).nullable().describe('Other names and spellings.'),
        identifiers: z.array(z.string()).nullable().describe('Identifiers elsewhere, as scheme:value.'),
      })
      .nullable()
      .describe('Null when there is none with this identifier.'),
    records: z
      .array(
        z.object({
          id: z.string(),
          dataset: z.string().describe('Name of the source.'),
          source: z.string(),
          licence: z.string().nullable(),
          retrievedAt: z.string().nullable(),
          merge: z
            .object({ text: z.string() })
            .nullable()
            .describe('Why it is taken to be about the entity.'),
        }),
      )
      .describe('What each source says of it.'),
    neighbourhood: z.object({
      totalNodes: z.int().describe('How many entities there are, itself included, before the limit.'),
      nodes: z.array(nodeSchema),
      edges: z.array(edgeSchema),
    }),
  },
  text({ entity, records, neighbourhood: { totalNodes, nodes, edges } }, { id, language }) {
    if (entity === null) return say(language, 'unknown', { id });
    const { alternateNames, identifiers } = entity;
    const names = namesOf(nodes, language);
    const more = [
      ...(alternateNames?.length ? [say(language, 'otherNames', { names: alternateNames.join(', ') })] : []),
      ...(identifiers?.length ? [say(language, 'identifiers', { identifiers: identifiers.join(', ') })] : []),
    ];
    return [
      ...citedLines(entity, language, { more, shown: SHOWN }),
      '',
      say(language, 'links', { shown: Math.max(0, nodes.length - 1), count: Math.max(0, totalNodes - 1) }),
      ...edges.map((edge) => `- ${linkLine(edge, names, language)}`),
      '',
      say(language, 'records', { count: records.length }),
      ...records.map((record) => {
        const why = record.merge ? ` ${record.merge.text}` : '';
        return `- ${record.dataset} (${record.id}). ${sourceLine(record, language)}${why}`;
      }),
    ].join('\n');
  },
});
