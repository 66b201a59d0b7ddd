import { createSchema, createYoga } from 'graphql-yoga';
import { expect, it } from 'vitest';
import { answerSizePlugin } from '../../../server/graphql/answer-size.ts';

it('an answer that is too large is refused, with what to do', async () => {
  const yoga = createYoga({
    schema: createSchema({
      typeDefs: 'type Query { text(length: Int!): String! }',
      resolvers: { Query: { text: (_: unknown, { length }: { length: number }) => 'é'.repeat(length) } },
    }),
    plugins: [answerSizePlugin(1000)],
  });
  const ask = async (length: number) => {
    const query = encodeURIComponent(`{ text(length: ${length}) }`);
    return (await yoga.fetch(`http://observatory/graphql?query=${query}`)).json();
  };
  expect(await ask(450)).toEqual({ data: { text: 'é'.repeat(450) } });
  expect(await ask(500)).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^The answer has more than 1000 bytes\. Ask for less at once/),
        extensions: { code: 'ANSWER_TOO_LARGE' },
      },
    ],
  });
});
