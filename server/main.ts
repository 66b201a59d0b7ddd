import { type Config, readConfig } from '../core/config.ts';
import { createEmbedder } from '../core/embedding/embedder.ts';
import { UserError } from '../core/errors.ts';
import { openDatabase } from '../core/neo4j/open.ts';
import type { Reader } from '../core/neo4j/reader.ts';
import { prepareAccounts } from './accounts/accounts.ts';
import { accountsEndpoint } from './accounts/endpoint.ts';
import { accountsOf } from './accounts/index.ts';
import { prepareData } from './data.ts';
import { apiSchema } from './graphql/schema.ts';
import { graphqlEndpoint } from './graphql/yoga.ts';
import { openSite, starting } from './http.ts';
import { IngestQueue } from './ingest.ts';
import { frontDoor } from './operations/front.ts';
import { openLog, textLog } from './operations/log.ts';
import { createMetrics } from './operations/metrics.ts';
import { observeAll } from './operations/observe.ts';
import type { Parts } from './operations/ready.ts';
import { openTracing } from './operations/tracing.ts';
import { resumeErasures } from './privacy/erasure.ts';
import { operatorOf } from './privacy/operator.ts';
import { prepareRequests } from './privacy/requests.ts';
import { isAnyWaiting } from './proposals/proposals.ts';
import { siteHandler } from './routes.ts';
import { buildPage } from './site/build.ts';

let journal = textLog;

/** Starts everything: database, starter data when it is empty, model, page, API. */
async function start(): Promise<void> {
  const config = readConfig();
  journal = openLog(config);
  const log = (line: string) => journal.info(line);
  const site = await openSite(config.HOST, config.PORT);
  const metrics = createMetrics();
  const tracing = await openTracing(config);
  const parts: Parts = {};
  const front = frontDoor(config, { log: journal, metrics, tracing, parts });
  site.serve(front(starting));
  log(config.NEO4J_URI ? `Connecting to ${config.NEO4J_URI} ...` : 'Starting Neo4j (about ten seconds) ...');
  const [database, embedder, schema] = await Promise.all([
    openDatabase(config, {
      readTimeout: config.READ_TIMEOUT,
      observe: observeAll([metrics.observe, tracing?.observe]),
      reader: readerOf(config, log),
      tell: log,
    }),
    createEmbedder(config),
    apiSchema(),
    buildPage(log),
  ]);
  Object.assign(parts, { database, embedder });
  metrics.watch(database);
  await prepareData(database, embedder.model, log, config.LOG_FORMAT === 'json' ? log : undefined);
  await prepareAccounts(database);
  await prepareRequests(database);
  const ingest = new IngestQueue();
  const graphql = graphqlEndpoint(
    schema,
    { database, embedder },
    {
      accounts: accountsOf(config),
      introspection: config.INTROSPECTION,
      graphiql: config.GRAPHIQL,
      metrics,
      ingest,
      operator: operatorOf(config),
    },
  );
  site.serve(front(siteHandler(database, graphql, accountsEndpoint(config, database))));
  parts.serving = true;
  if (await isAnyWaiting(database)) void ingest.run(['contributions']);
  await resumeErasures(database, ingest);
  log(`The observatory is open: ${site.address}   (API: ${site.address}/graphql)   Stop: Ctrl+C`);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    log('Stopping ...');
    // At once: Ctrl+C reaches the command as well, and what it leaves undone has not failed.
    const idle = ingest.stop();
    await site.close(config.STOP_TIMEOUT);
    await idle;
    await graphql.dispose();
    await embedder.close();
    await database.close();
    await tracing?.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function readerOf(
  { NEO4J_READ_USER: user, NEO4J_READ_PASSWORD: password = '' }: Config,
  warn: Reader['warn'],
): Reader | undefined {
  return user === undefined ? undefined : { user, password, warn };
}

start().catch((error: unknown) => {
  journal.error(error instanceof UserError ? error.message : error);
  process.exit(1);
});
