import { z } from 'zod';
import { nameIn } from '../../words.ts';
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

export const introductionsTool = tool({
  name: 'introductions',
  title: 'Whom to introduce to whom',
  description:
    'Whom an organisation, a person or a network should meet, or which network it should join: about what, through whom, ' +
    'and how many it would then reach. Never somebody that it is linked to already.',
  input: { actor: entityId('Organisation, person or network'), first: first(50, 5) },
  query: /* GraphQL */ `
    query ($actor: ID!, $first: Int!, $language: Language!) {
      introductions(actor: $actor, first: $first) {
        score
        reasons {
          kind
          text(language: $language)
        }
        through {
          id
          name
          nameEn
        }
        effect {
          reachBefore
          reachAfter
        }
        computation {
          computedAt
          method(language: $language)
        }
        node {
          ...Cited
        }
      }
    }
    ${CITED}
  `,
  output: {
    introductions: z.array(
      z.object({
        score: z.number().describe('0 to 1; computed.'),
        reasons: reasonsSchema.describe('About what, then through whom.'),
        through: z
          .array(z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() }))
          .describe('Who can make the introduction, the strongest ties first.'),
        effect: z.object({
          reachBefore: z.int().describe('How many lie within two ties of the actor as things are.'),
          reachAfter: z.int().describe('How many would with a tie between the two.'),
        }),
        computation: z.object({ computedAt: z.string(), method: z.string() }),
        node: citedSchema,
      }),
    ),
  },
  text({ introductions }, { actor, language }) {
    const [best] = introductions;
    if (best === undefined) return say(language, 'noIntroduction', { actor });
    const { computedAt, method } = best.computation;
    const head = [
      say(language, 'introductions', { actor, count: introductions.length }),
      say(language, 'computed', { date: computedAt.slice(0, 10), method }),
    ];
    return numbered(
      head.join('\n'),
      introductions.map(({ score, reasons, through, effect, node }) => {
        const names = through.map((each) => `${nameIn(language, each)} [${each.id}]`).join(', ');
        return citedLines(node, language, {
          more: [
            say(language, 'score', { score: figure(score, language) }),
            ...reasonsLine(reasons, language),
            ...(names === '' ? [] : [say(language, 'through', { names })]),
            say(language, 'reach', { before: effect.reachBefore, after: effect.reachAfter }),
          ],
        });
      }),
    );
  },
});
