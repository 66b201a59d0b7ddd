import { z } from 'zod';
import { filter, first, kinds } from '../arguments.ts';
import { CITED, citedLines, citedSchema, figure, numbered, say } from '../cited.ts';
import { tool } from '../tool.ts';

export const searchTool = tool({
  name: 'search',
  title: 'Search the observatory',
  description:
    'Finds entities of any kind by words or by meaning, in French and English, best first: names, identifiers, topics, ' +
    'sentences. Use it to find the identifier of something one has the name of, or what there is on a topic.',
  input: {
    text: z.string().trim().min(1).max(500).describe('What one is looking for: words, a name or a sentence.'),
    first: first(50, 10),
    after: z
      .string()
      .max(500)
      .optional()
      .describe('"endCursor" of an earlier answer, for the results after it.'),
    kinds,
    filter,
  },
  query: /* GraphQL */ `
    query ($text: String!, $first: Int!, $after: String, $kinds: [Kind!], $filter: SearchFilter) {
      search(text: $text, first: $first, after: $after, kinds: $kinds, filter: $filter) {
        total
        pageInfo {
          hasNextPage
          endCursor
        }
        hits {
          score
          excerpt {
            text
          }
          node {
            ...Cited
          }
        }
      }
    }
    ${CITED}
  `,
  output: {
    search: z.object({
      total: z.int().describe('How many results there are in all, 200 at most.'),
      pageInfo: z.object({
        hasNextPage: z.boolean(),
        endCursor: z.string().nullable().describe('To be given as "after" for the next results.'),
      }),
      hits: z.array(
        z.object({
          score: z.number().describe('Higher is better; comparable within one answer only.'),
          excerpt: z
            .object({ text: z.string() })
            .nullable()
            .describe('The part that holds most of the words.'),
          node: citedSchema,
        }),
      ),
    }),
  },
  text({ search: { total, hits, pageInfo } }, { language }) {
    if (hits.length === 0) return say(language, 'nothing');
    const head = say(language, 'results', { shown: hits.length, count: total });
    const text = numbered(
      head,
      hits.map(({ node, score }) =>
        citedLines(node, language, { more: [say(language, 'score', { score: figure(score, language) })] }),
      ),
    );
    return pageInfo.hasNextPage
      ? `${text}\n\n${say(language, 'next', { cursor: pageInfo.endCursor })}`
      : text;
  },
});
