import type { ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { Database } from '../core/neo4j/database.ts';
import { ecosystemEndpoint } from './ecosystem/endpoint.ts';
import { EXPORTS, exportEndpoint } from './export/ecosystem/endpoint.ts';
import { CALENDAR, calendarEndpoint } from './export/endpoint.ts';
import { compressed, type Handler } from './http.ts';
import { builtPage } from './site/build.ts';

/** Answers every request to the site: the API and the other endpoints by their paths, the built page for all else. */
export function siteHandler(database: Database, graphql: Handler): Handler {
  const routes: Readonly<Record<string, Handler>> = {
    '/graphql': compressed(graphql),
    '/ecosystem': compressed(ecosystemEndpoint(database)),
    [CALENDAR]: calendarEndpoint(database),
  };
  const exports = compressed(exportEndpoint(database));
  const page = sirv(builtPage, { single: true, gzip: true, etag: true, setHeaders: cacheForever });
  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const route = path.startsWith(EXPORTS) ? exports : (routes[path] ?? page);
    route(request, response);
  };
}

/** Names of built assets hold a hash of their content: they never change. */
function cacheForever(response: ServerResponse, pathname: string): void {
  if (pathname.startsWith('/assets/')) {
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  }
}
