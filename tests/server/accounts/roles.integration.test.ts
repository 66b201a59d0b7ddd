import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteAccount } from '../../../server/accounts/accounts.ts';
import { accounts, changeRole } from '../../../server/accounts/roles.ts';
import { outreach, removeEntries, saveEntry } from '../../../server/outreach/outreach.ts';
import { watchStatements } from '../../setup/statements.ts';
import { accountNodes, openAccountsSite, tokenFor } from './site.ts';

const OURS = 'network:tmnlab';
const OTHERS = 'network:cnxr';
const PAIR = { actor: 'organisation:groover', other: 'organisation:cnc' };

let site: Awaited<ReturnType<typeof openAccountsSite>>;
/** Who asks, by the name in the table below. */
const bearers = new Map<string, { headers: object; account: string }>();
/** An account whose roles are to be changed. */
let somebody: string;

beforeAll(async () => {
  site = await openAccountsSite();
  site.serve();
  for (const [who, role, network] of [
    ['contributor', 'contributor', OURS],
    ['editor', 'editor', OURS],
    ['facilitator', 'facilitator', OURS],
    ['facilitator of another network', 'facilitator', OTHERS],
    ['administrator', 'administrator', null],
  ] as const) {
    const headers = { authorization: `Bearer ${await tokenFor(role, network)}` };
    const { data } = await site.ask('{ viewer { id } }', {}, headers);
    bearers.set(who, { headers, account: data.viewer.id });
  }
  bearers.set('visitor', { headers: { 'x-observatory-page': '1' }, account: 'nobody' });
  somebody = bearers.get('contributor')?.account ?? '';
});
afterAll(() => site?.close());

const asker = (who: string) => bearers.get(who) ?? expect.unreachable(who);

const ROLE = `(input: { account: $account, role: EDITOR, network: "${OTHERS}" }) { account { roles { role } } }`;
const OPERATIONS: readonly {
  name: string;
  who: string;
  query: string;
  /** the same past the GraphQL layer: whether the statement itself does it */
  inCypher: (account: string) => Promise<boolean>;
}[] = [
  {
    name: 'outreach',
    who: 'facilitator',
    query: `{ outreach(network: "${OURS}") { total } }`,
    inCypher: async (account) =>
      (await outreach(site.database, account, OURS, { first: 10, offset: 0 })) !== null,
  },
  {
    name: 'saveOutreach',
    who: 'facilitator',
    query: `mutation { saveOutreach(input: { network: "${OURS}", actor: "${PAIR.actor}", other: "${PAIR.other}" }) { entry { id } } }`,
    inCypher: async (account) => {
      const entry = {
        ...PAIR,
        through: [],
        aboutFr: [],
        aboutEn: [],
        status: null,
        note: 'x',
        addedAt: null,
      };
      return (await saveEntry(site.database, { account, network: OURS, key: null }, entry)) !== undefined;
    },
  },
  {
    name: 'removeOutreach',
    who: 'facilitator',
    query: `mutation { removeOutreach(input: { network: "${OURS}", actor: "${PAIR.actor}", other: "${PAIR.other}" }) { removed } }`,
    inCypher: async (account) =>
      (await removeEntries(site.database, { account, network: OURS, key: null }, PAIR)) !== null,
  },
  {
    name: 'removeOutreach of the whole list',
    who: 'facilitator',
    query: `mutation { removeOutreach(input: { network: "${OURS}" }) { removed } }`,
    inCypher: async (account) =>
      (await removeEntries(site.database, { account, network: OURS, key: null }, null)) !== null,
  },
  {
    name: 'accounts',
    who: 'administrator',
    query: '{ accounts { total page { name email } } }',
    inCypher: async (account) => (await accounts(site.database, account, { first: 10, offset: 0 })) !== null,
  },
  ...(['grant', 'revoke'] as const).map((change) => ({
    name: `${change}Role`,
    who: 'administrator',
    query: `mutation ($account: ID!) { ${change}Role${ROLE} }`,
    inCypher: (account: string) =>
      changeRole(site.database, change, account, { account: somebody, role: 'editor', network: OTHERS }),
  })),
];

const ROLES = [
  'visitor',
  'contributor',
  'editor',
  'facilitator',
  'facilitator of another network',
  'administrator',
];
const cases = OPERATIONS.flatMap((operation) => ROLES.map((who) => ({ ...operation, role: who })));

describe('who may do what', () => {
  it.each(cases)(
    '$name by $role, in the API and in its statement',
    async ({ role, who, query, inCypher }) => {
      const { headers, account } = asker(role);
      const before = await accountNodes(site.database);
      const { errors } = await site.ask(query, { account: somebody }, headers);
      if (role === who) {
        expect(errors).toBeUndefined();
        expect(await inCypher(account)).toBe(true);
      } else {
        const code = role === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect(errors?.[0]).toMatchObject({ extensions: { code } });
        expect(await inCypher(account)).toBe(false);
        expect(await accountNodes(site.database)).toEqual(before);
      }
    },
  );

  it('ends in the statement too when the role ends', async () => {
    const { account } = asker('facilitator of another network');
    const { driver, name } = site.database;
    const read = () => outreach(site.database, account, OTHERS, { first: 1, offset: 0 });
    expect(await read()).not.toBeNull();
    await driver.executeQuery(
      'MATCH (:Account {id: $account})-[:HOLDS]->(grant) SET grant.until = $past',
      { account, past: new Date(Date.now() - 1000).toISOString() },
      { database: name },
    );
    expect(await read()).toBeNull();
  });
});

describe('roles', () => {
  const change = (what: 'grant' | 'revoke', input: object) =>
    site.ask(
      `mutation ($input: RoleInput!) { ${what}Role(input: $input) { clientMutationId account { roles { role network { id } } } } }`,
      { input: { account: somebody, clientMutationId: 'x', ...input } },
      asker('administrator').headers,
    );
  const own = { role: 'CONTRIBUTOR', network: { id: OURS } };

  it('are given and taken, each as often as one likes', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { data } = await change('grant', { role: 'FACILITATOR', network: OTHERS });
      expect(data.grantRole).toEqual({
        clientMutationId: 'x',
        account: { roles: [own, { role: 'FACILITATOR', network: { id: OTHERS } }] },
      });
    }
    for (let time = 0; time < 2; time += 1) {
      const { data } = await change('revoke', { role: 'FACILITATOR', network: OTHERS });
      expect(data.revokeRole.account.roles).toEqual([own]);
    }
  });

  it('of a page of accounts are read at once', async () => {
    const watched = watchStatements(site.database);
    const { data } = await site.ask(
      '{ accounts { page { id roles { role network { id } } } } }',
      {},
      asker('administrator').headers,
    );
    // Once to see whether one may ask, and once for all of the page.
    expect(watched.names().filter((name) => name === 'accounts/roles')).toHaveLength(2);
    watched.stop();
    const roles = new Map(
      data.accounts.page.map(({ id, roles: held }: { id: string; roles: object[] }) => [id, held]),
    );
    expect(roles.get(somebody)).toEqual([own]);
    expect(roles.get(asker('administrator').account)).toEqual([{ role: 'ADMINISTRATOR', network: null }]);
  });

  it('of a token are not taken: it would give them again', async () => {
    const { data } = await change('revoke', { role: 'CONTRIBUTOR', network: OURS });
    expect(data.revokeRole.account.roles).toEqual([own]);
  });

  it.each([
    ['a network that there is not', { role: 'EDITOR', network: 'network:nowhere' }, 'input.network'],
    ['no network', { role: 'EDITOR' }, 'input.network'],
    ['a network for all networks', { role: 'ADMINISTRATOR', network: OURS }, 'input.network'],
    ['an organisation', { role: 'EDITOR', network: 'organisation:groover' }, 'input.network'],
    ['nobody', { account: 'nobody', role: 'EDITOR', network: OURS }, 'input.account'],
  ])('are refused for %s', async (_name, input, argument) => {
    const { errors } = await change('grant', input);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
  });
});

describe('an account', () => {
  const DELETE = 'mutation ($account: ID!) { deleteAccount(input: { account: $account }) { account } }';

  it.each(ROLES)('of somebody else is deleted by administrators alone: %s', async (role) => {
    const { data } = await site.ask(
      '{ viewer { id } }',
      {},
      { authorization: `Bearer ${await tokenFor('facilitator', OURS)}` },
    );
    const { headers, account } = asker(role);
    const { errors } = await site.ask(DELETE, { account: data.viewer.id }, headers);
    if (role === 'administrator') {
      expect(errors).toBeUndefined();
      const again = await site.ask(DELETE, { account: data.viewer.id }, headers);
      expect(again.errors?.[0]).toMatchObject({ extensions: { argument: 'input.account' } });
    } else {
      const code = role === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(errors?.[0]).toMatchObject({ extensions: { code } });
      expect(await deleteAccount(site.database, account, data.viewer.id)).toBe(false);
    }
    const left = JSON.stringify(await accountNodes(site.database)).includes(data.viewer.id);
    expect(left).toBe(role !== 'administrator');
  });

  it('that is deleted leaves what it wrote in the name of its network', async () => {
    const headers = { authorization: `Bearer ${await tokenFor('facilitator', OURS)}` };
    const me = (await site.ask('{ viewer { id } }', {}, headers)).data.viewer.id;
    const save = `mutation { saveOutreach(input: { network: "${OURS}", actor: "${PAIR.actor}", other: "${PAIR.other}", note: "reste", clientMutationId: "k" }) { entry { id } } }`;
    await site.ask(save, {}, headers);
    expect((await site.ask(DELETE, { account: me }, headers)).errors).toBeUndefined();
    const { data } = await site.ask(
      `{ outreach(network: "${OURS}") { page { note } } }`,
      {},
      asker('facilitator').headers,
    );
    expect(data.outreach.page).toContainEqual({ note: 'reste' });
    const left = JSON.stringify(await accountNodes(site.database));
    expect(left).not.toContain(`"key":"${me}`);
  });
});

describe('accounts', () => {
  it('are no entities: neither searched, nor drawn, nor exported', async () => {
    const { data } = await site.ask(
      `{ suggest(text: "facilitator of network:tmnlab", first: 20) { node { name } }
         ecosystem { nodes { name } } }`,
      {},
      {},
    );
    expect(JSON.stringify(data ?? null)).not.toContain('facilitator of network');
    const exported = await (await fetch(`${site.address}/export/ecosystem.nodes.csv`)).text();
    expect(exported).toContain(OURS);
    expect(exported).not.toContain('facilitator of network');
  });
});
