import { z } from 'zod';
import { ISOLATION_STANDINGS } from '../../../core/isolation.ts';
import { entityId, first } from '../arguments.ts';
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

export const isolatedActorsTool = tool({
  name: 'isolatedActors',
  title: 'Who is isolated, and why',
  description:
    'Organisations and people with no or weak ties, the most isolated first, with the reasons, and with whether they ' +
    'lack ties in fact (ISOLATED_IN_ECOSYSTEM) or only in what is recorded of them (ISOLATED_IN_DATA). For a facilitator ' +
    'who makes an outreach list; then use "introductions".',
  input: {
    first: first(200, 10),
    offset: z.int().min(0).max(100_000).default(0).describe('How many to skip, 0 to 100,000.'),
    kinds: z
      .array(z.enum(['ORGANISATION', 'PERSON']))
      .min(1)
      .max(2)
      .optional()
      .describe('Kinds of actor; both when absent.'),
    theme: entityId('Keep actors about this theme or a narrower one').optional(),
    territory: entityId('Keep actors located in this territory or in a part of it').optional(),
    minimumScore: z.number().min(0).max(1).default(0).describe('Score of at least this, 0 to 1.'),
    standings: z
      .array(z.enum(ISOLATION_STANDINGS))
      .min(1)
      .max(3)
      .optional()
      .describe('Keep these standings only; all when absent.'),
    inNetwork: z.boolean().optional().describe('In a network themselves, or in none; both when absent.'),
  },
  query: /* GraphQL */ `
    query (
      $first: Int!
      $offset: Int!
      $kinds: [Kind!]
      $theme: ID
      $territory: ID
      $minimumScore: Float!
      $standings: [IsolationStanding!]
      $inNetwork: Boolean
      $language: Language!
    ) {
      isolatedActors(
        first: $first
        offset: $offset
        kinds: $kinds
        theme: $theme
        territory: $territory
        minimumScore: $minimumScore
        standings: $standings
        inNetwork: $inNetwork
      ) {
        total
        computation {
          computedAt
          method(language: $language)
        }
        actors {
          score
          standing
          standingText(language: $language)
          reasons {
            kind
            text(language: $language)
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
    isolatedActors: z.object({
      total: z.int().describe('How many actors match in all.'),
      computation: z.object({ computedAt: z.string(), method: z.string() }),
      actors: z.array(
        z.object({
          score: z.number().describe('0 (well tied) to 1 (no tie at all); computed.'),
          standing: z.string(),
          standingText: z.string(),
          reasons: reasonsSchema,
          node: citedSchema,
        }),
      ),
    }),
  },
  text({ isolatedActors: { total, computation, actors } }, { offset, language }) {
    if (actors.length === 0) return say(language, 'nothing');
    const head = [
      say(language, 'isolated', { from: offset + 1, to: offset + actors.length, count: total }),
      say(language, 'computed', { date: computation.computedAt.slice(0, 10), method: computation.method }),
    ];
    return numbered(
      head.join('\n'),
      actors.map(({ score, standingText, reasons, node }) =>
        citedLines(node, language, {
          more: [
            say(language, 'score', { score: figure(score, language) }),
            standingText,
            ...reasonsLine(reasons, language),
          ],
        }),
      ),
    );
  },
});
