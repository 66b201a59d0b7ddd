import { Client, cacheExchange, fetchExchange } from 'urql';

/** What tells the server that a request comes from this page: another site cannot send it. */
export const PAGE_HEADERS = { 'x-observatory-page': '1' };

/** Talks to the server that serves the page. What everybody may read hardly changes: what was answered stays good. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: PAGE_HEADERS },
});
