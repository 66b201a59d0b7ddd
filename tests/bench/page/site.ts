import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import { readConfig } from '../../../core/config.ts';
import type { Embedder } from '../../../core/embedding/embedder.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { accountsEndpoint } from '../../../server/accounts/endpoint.ts';
import { apiSchema } from '../../../server/graphql/schema.ts';
import { graphqlEndpoint } from '../../../server/graphql/yoga.ts';
import { openSite } from '../../../server/http.ts';
import { siteHandler } from '../../../server/routes.ts';
import { buildPage } from '../../../server/site/build.ts';

/** Where the page is that draws the ecosystem by sigma alone. */
export const BARE = '/bare/bare.html';

export interface BenchSite {
  readonly address: string;
  close(): Promise<void>;
}

/** The observatory, and beside it the bare page, from one server. */
export async function openBenchSite(database: Database, embedder: Embedder): Promise<BenchSite> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-bare-'));
  await buildPage(console.error);
  await build({
    root: import.meta.dirname,
    configFile: false,
    base: '/bare/',
    logLevel: 'warn',
    build: {
      outDir: path.join(folder, 'bare'),
      emptyOutDir: true,
      target: 'es2022',
      rollupOptions: { input: path.join(import.meta.dirname, 'bare.html') },
    },
  });
  const graphql = graphqlEndpoint(await apiSchema(), { database, embedder });
  const site = await openSite('127.0.0.1', 0);
  const observatory = siteHandler(database, graphql, accountsEndpoint(readConfig(), database));
  const bare = sirv(folder);
  site.serve((request, response) => {
    const isBare = request.url?.startsWith('/bare/');
    (isBare ? bare : observatory)(request, response);
  });
  return {
    address: site.address,
    async close() {
      await site.close();
      await graphql.dispose();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
