import type { ServerResponse } from 'node:http';
import sirv from 'sirv';
import { readConfig } from '../core/config.ts';
import { createEmbedder } from '../core/embedding/embedder.ts';
import { UserError } from '../core/errors.ts';
import { openDatabase } from '../core/neo4j/database.ts';
import { prepareData } from './data.ts';
import { ecosystemEndpoint } from './ecosystem/endpoint.ts';
import { EXPORTS, exportEndpoint } from './export/ecosystem/endpoint.ts';
import { CALENDAR, calendarEndpoint } from './export/endpoint.ts';
import { apiSchema } from './graphql/schema.ts';
import { graphqlEndpoint } from './graphql/yoga.ts';
import { compressed, type Handler, openSite } from './http.ts';
import { buildPage, builtPage } from './site/build.ts';

const log = (line: string) => console.log(line);

/** Names of built assets hold a hash of their content: they never change. */
function cacheForever(response: ServerResponse, pathname: string): void {
  if (pathname.startsWith('/assets/')) {
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  }
}

/** Starts everything: database, starter data when it is empty, model, page, API. */
async function start(): Promise<void> {
  const config = readConfig();
  const site = await openSite(config.HOST, config.PORT);
  log(config.NEO4J_URI ? `Connecting to ${config.NEO4J_URI} ...` : 'Starting Neo4j (about ten seconds) ...');
  const [database, embedder, schema] = await Promise.all([
    openDatabase(config),
    createEmbedder(config),
    apiSchema(),
    buildPage(log),
  ]);
  await prepareData(database, embedder.model, log);
  const graphql = graphqlEndpoint(schema, { database, embedder });
  const routes: Readonly<Record<string, Handler>> = {
    '/graphql': compressed(graphql),
    '/ecosystem': compressed(ecosystemEndpoint(database)),
    [CALENDAR]: calendarEndpoint(database),
  };
  const exports = compressed(exportEndpoint(database));
  const page = sirv(builtPage, { single: true, gzip: true, etag: true, setHeaders: cacheForever });
  site.serve((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const route = path.startsWith(EXPORTS) ? exports : (routes[path] ?? page);
    route(request, response);
  });
  log(`The observatory is open: ${site.address}   (API: ${site.address}/graphql)   Stop: Ctrl+C`);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    log('Stopping ...');
    await site.close();
    await graphql.dispose();
    await embedder.close();
    await database.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

start().catch((error: unknown) => {
  console.error(error instanceof UserError ? error.message : error);
  process.exit(1);
});
