import { z } from 'zod';
import { RELATION_TYPES } from '../../../core/kinds.ts';
import { entityId } from '../arguments.ts';
import { say } from '../cited.ts';
import { EDGE, edgeSchema, linkLine, NODE, namesOf, nodeSchema } from '../links.ts';
import { tool } from '../tool.ts';

export const pathTool = tool({
  name: 'path',
  title: 'How two entities are linked',
  description:
    'A shortest path between two entities over recorded links, with who states each of them. Null when nothing links ' +
    'them within the number of steps, or an identifier is unknown.',
  input: {
    from: entityId('Start'),
    to: entityId('End'),
    relations: z
      .array(z.enum(RELATION_TYPES))
      .min(1)
      .max(RELATION_TYPES.length)
      .optional()
      .describe(
        'Follow these relations only; all recorded ones when absent, but for ABOUT, LOCATED_IN, BROADER and LISTS, ' +
          'which link almost everything.',
      ),
    maxLength: z.int().min(1).max(10).default(6).describe('At most this many steps, 1 to 10.'),
  },
  query: /* GraphQL */ `
    query ($from: ID!, $to: ID!, $relations: [RelationType!], $maxLength: Int!, $language: Language!) {
      path(from: $from, to: $to, relations: $relations, maxLength: $maxLength) {
        length
        text(language: $language)
        nodes {
          ...Node
        }
        edges {
          ...Edge
        }
      }
    }
    ${NODE}
    ${EDGE}
  `,
  output: {
    path: z
      .object({
        length: z.int().describe('Number of links.'),
        text: z.string().describe('The path as a sentence.'),
        nodes: z.array(nodeSchema).describe('From the first to the last.'),
        edges: z.array(edgeSchema).describe('In order; each keeps its recorded direction.'),
      })
      .nullable(),
  },
  text({ path }, { from, to, language }) {
    if (path === null) return say(language, 'noPath', { from, to });
    const names = namesOf(path.nodes, language);
    return [path.text, '', ...path.edges.map((edge) => `- ${linkLine(edge, names, language)}`)].join('\n');
  },
});
