import { apiSchema } from '../../../server/graphql/schema.ts';
import { graphqlEndpoint } from '../../../server/graphql/yoga.ts';
import { openStarterDatabase } from '../../setup/starter.ts';

/** An answer of the API. Its data are as the query asked, which only the test knows. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape that its query gives
  data: any;
  errors?: { message: string; extensions?: { code?: string; argument?: string } }[];
}

/** The real endpoint over the starter data, as an HTTP client sees it. */
export async function openApi() {
  const { database, embedder } = await openStarterDatabase();
  const endpoint = graphqlEndpoint(await apiSchema(), { database, embedder });
  return {
    database,
    async ask(query: string, variables: object = {}): Promise<Answer> {
      const response = await endpoint.fetch('http://observatory/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    async close() {
      await endpoint.dispose();
      await embedder.close();
      await database.close();
    },
  };
}
