import type { ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { Database } from '../core/neo4j/database.ts';
import { AUTH } from './accounts/endpoint.ts';
import { ecosystemEndpoint } from './ecosystem/endpoint.ts';
import { EXPORTS, exportEndpoint } from './export/ecosystem/endpoint.ts';
import { CALENDAR, calendarEndpoint } from './export/endpoint.ts';
import { FEED, feedEndpoint } from './export/feed/endpoint.ts';
import { compressed, type Handler } from './http.ts';
import { builtPage } from './site/build.ts';
import { isView, pageDocument } from './site/document.ts';

const ASKED = ['/graphql', '/ecosystem', CALENDAR, FEED];
const WATCHED = ['/health', '/ready', '/metrics'];

/**
 * Answers every request to the site: the API and the other endpoints by their paths, the built page for all else.
 * @param accounts signs people in and out
 */
export function siteHandler(database: Database, graphql: Handler, accounts: Handler): Handler {
  const routes: Readonly<Record<string, Handler>> = {
    '/graphql': compressed(graphql),
    '/ecosystem': compressed(ecosystemEndpoint(database)),
    [CALENDAR]: calendarEndpoint(database),
    [FEED]: compressed(feedEndpoint(database)),
  };
  const exports = compressed(exportEndpoint(database));
  const view = compressed(pageDocument());
  const files = sirv(builtPage, { extensions: [], gzip: true, etag: true, setHeaders: cacheForever });
  return (request, response) => {
    const path = pathOf(request.url);
    if (path.startsWith(AUTH)) return accounts(request, response);
    const route = path.startsWith(EXPORTS) ? exports : (routes[path] ?? (isView(path) ? view : files));
    route(request, response);
  };
}

/** The route of a request, one of a few; `asks` tells that its answer is worked out. */
export function routeOf(url: string | undefined): { route: string; asks: boolean } {
  const path = pathOf(url);
  for (const prefix of [EXPORTS, AUTH]) if (path.startsWith(prefix)) return { route: prefix, asks: true };
  if (ASKED.includes(path)) return { route: path, asks: true };
  if (WATCHED.includes(path)) return { route: path, asks: false };
  return { route: isView(path) ? 'view' : 'file', asks: false };
}

const pathOf = (url: string | undefined) => url?.split('?')[0] ?? '';

/** Names of built assets hold a hash of their content: they never change. */
function cacheForever(response: ServerResponse, pathname: string): void {
  if (pathname.startsWith('/assets/')) {
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  }
}
