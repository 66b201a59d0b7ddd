import { type GraphQLSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from '../../../server/assistant/client.ts';
import { TOOLS } from '../../../server/assistant/tools/index.ts';
import { apiSchema } from '../../../server/graphql/schema.ts';
import { openSite } from '../../../server/http.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await apiSchema();
});

describe('the tools of an assistant', () => {
  it.each(TOOLS.map(({ name, query }) => [name, query]))('%s asks what the API answers', (name, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(schema.getQueryType()?.getFields()).toHaveProperty(name);
  });
});

describe('the client of the API', () => {
  it('says where nothing answers, and what to do', async () => {
    const site = await openSite('127.0.0.1', 0);
    await site.close();
    await expect(clientOf(site.address)('{ __typename }', {})).rejects.toThrow(
      `No observatory answers at ${site.address}/graphql: open it there with npm start, or set OBSERVATORY_URL`,
    );
  });

  it('says what answers instead of an observatory', async () => {
    const site = await openSite('127.0.0.1', 0);
    await expect(clientOf(`${site.address}/`)('{ __typename }', {})).rejects.toThrow(
      `${site.address}/graphql answers 503, not as an observatory does: L’observatoire démarre.`,
    );
    await site.close();
  });
});
