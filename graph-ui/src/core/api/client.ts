import { Client, cacheExchange, fetchExchange } from 'urql';

/** Talks to the server that serves the page. The observatory is read only: what was answered stays good. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
