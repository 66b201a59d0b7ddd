import { z } from 'zod';
import { entityId, filter, first, kinds } from '../arguments.ts';
import {
  CITED,
  citedLines,
  citedSchema,
  figure,
  numbered,
  reasonsLine,
  reasonsSchema,
  say,
} from '../cited.ts';
import { tool } from '../tool.ts';

export const similarTool = tool({
  name: 'similar',
  title: 'Who already did something like it',
  description:
    'Entities close to a given one, or to the text of a project idea, with reasons that can be checked: shared themes, ' +
    'partners, networks, funders, closest sentences. Give exactly one of "id" and "text".',
  input: {
    id: entityId('Entity to start from').optional(),
    text: z
      .string()
      .trim()
      .min(1)
      .max(20_000)
      .optional()
      .describe('Text to start from, such as a project idea.'),
    first: first(50, 10),
    kinds,
    filter,
  },
  query: /* GraphQL */ `
    query ($id: ID, $text: String, $first: Int!, $kinds: [Kind!], $filter: SearchFilter, $language: Language!) {
      similar(id: $id, text: $text, first: $first, kinds: $kinds, filter: $filter) {
        score
        reasons {
          kind
          text(language: $language)
        }
        closest {
          mine
          theirs
        }
        node {
          ...Cited
        }
      }
    }
    ${CITED}
  `,
  output: {
    similar: z.array(
      z.object({
        score: z.number().describe('0 to 1; computed.'),
        reasons: reasonsSchema,
        closest: z
          .object({ mine: z.string(), theirs: z.string() })
          .nullable()
          .describe('The two sentences, one of each side, that are closest in meaning.'),
        node: citedSchema,
      }),
    ),
  },
  text({ similar }, { language }) {
    if (similar.length === 0) return say(language, 'nothing');
    return numbered(
      say(language, 'similar', { count: similar.length }),
      similar.map(({ score, reasons, closest, node }) =>
        citedLines(node, language, {
          more: [
            say(language, 'score', { score: figure(score, language) }),
            ...reasonsLine(reasons, language),
            ...(closest ? [say(language, 'closest', closest)] : []),
          ],
        }),
      ),
    );
  },
});
