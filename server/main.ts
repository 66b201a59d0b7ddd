import { readConfig } from '../core/config.ts';
import { createEmbedder } from '../core/embedding/embedder.ts';
import { UserError } from '../core/errors.ts';
import { openDatabase } from '../core/neo4j/database.ts';
import { prepareData } from './data.ts';
import { apiSchema } from './graphql/schema.ts';
import { graphqlEndpoint } from './graphql/yoga.ts';
import { openSite } from './http.ts';
import { siteHandler } from './routes.ts';
import { buildPage } from './site/build.ts';

const log = (line: string) => console.log(line);

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
  site.serve(siteHandler(database, graphql));
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
