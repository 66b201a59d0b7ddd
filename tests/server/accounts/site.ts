import type { Config } from '../../../core/config.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { prepareAccounts } from '../../../server/accounts/accounts.ts';
import { AUTH, accountsEndpoint } from '../../../server/accounts/endpoint.ts';
import { accountsOf } from '../../../server/accounts/index.ts';
import type { Role } from '../../../server/accounts/permissions.ts';
import { makeToken } from '../../../server/accounts/tokens.ts';
import { EXPORTS, exportEndpoint } from '../../../server/export/ecosystem/endpoint.ts';
import { apiSchema } from '../../../server/graphql/schema.ts';
import { graphqlEndpoint } from '../../../server/graphql/yoga.ts';
import { openSite } from '../../../server/http.ts';
import { testConfig } from '../../setup/database.ts';
import { openStarterDatabase } from '../../setup/starter.ts';
import type { Answer } from '../graphql/ask.ts';
import type { Browser } from './browser.ts';

export const PAGE = { 'x-observatory-page': '1' };

/** The real server over the starter data, as browsers and other clients meet it. What is decided waits to be taken in. */
export async function openAccountsSite() {
  const { database, embedder } = await openStarterDatabase();
  await prepareAccounts(database);
  const site = await openSite('127.0.0.1', 0);
  const schema = await apiSchema();
  const endpoints: { dispose(): unknown }[] = [];
  return {
    address: site.address,
    database,
    /** Serves with these settings from now on; those of the test run otherwise. */
    serve(settings: Partial<Config> = {}): Config {
      const config = { ...testConfig(), ...settings };
      const graphql = graphqlEndpoint(schema, { database, embedder }, { accounts: accountsOf(config) });
      endpoints.push(graphql);
      const accounts = accountsEndpoint(config, database);
      const exports = exportEndpoint(database);
      // As server/routes.ts, without the page, which would have to be built.
      site.serve((request, response) => {
        if (request.url?.startsWith(AUTH)) accounts(request, response);
        else if (request.url?.startsWith(EXPORTS)) exports(request, response);
        else graphql(request, response);
      });
      return config;
    },
    /** Asks the API with these headers, from a browser where one is given. */
    async ask(query: string, variables: object, headers: object, browser?: Browser): Promise<Answer> {
      const options = {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      };
      const address = `${site.address}/graphql`;
      const response = await (browser ? browser.send(address, options) : fetch(address, options));
      return (await response.json()) as Answer;
    },
    async close() {
      await forgetAccounts(database);
      await site.close();
      for (const endpoint of endpoints) await endpoint.dispose();
      await embedder.close();
      await database.close();
    },
  };
}

/** A local token that is valid for an hour. */
export function tokenFor(role: Role, network: string | null): Promise<string> {
  const until = new Date(Date.now() + 3_600_000);
  return makeToken(testConfig(), { name: `${role} of ${network}`, role, network, until });
}

const OF_ACCOUNTS = [
  'Account|Grant|Session|OutreachList|OutreachEntry|AppliedChange',
  'Dialogue|DialogueComment|DialogueAnswer|DialogueClosing|Proposal|ProposalEvent',
].join('|');

/** All nodes of accounts, as they are. */
export async function accountNodes({ driver, name }: Database): Promise<unknown[]> {
  const { records } = await driver.executeQuery(
    `MATCH (node:${OF_ACCOUNTS})
     RETURN labels(node) AS labels, properties(node) AS properties,
       COLLECT { MATCH (node)-->(to) RETURN coalesce(to.id, to.key) AS to ORDER BY to } AS to
     ORDER BY elementId(node)`,
    {},
    { database: name },
  );
  return records.map((record) => record.toObject());
}

/** Leaves the database to the next file as the starter data is. */
export async function forgetAccounts({ driver, name }: Database): Promise<void> {
  await driver.executeQuery(`MATCH (node:${OF_ACCOUNTS}) DETACH DELETE node`, {}, { database: name });
}
