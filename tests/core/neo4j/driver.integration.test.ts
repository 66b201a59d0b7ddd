import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../core/neo4j/open.ts';
import { testConfig } from '../../setup/database.ts';

const config = testConfig();
const server = config.NEO4J_URI ?? '';
const address = server.replace('bolt://', '');

it('enters a server by neo4j:// as well as by bolt://', async () => {
  const database = await openDatabase({ ...config, NEO4J_URI: `neo4j://${address}` });
  expect(await database.read('server/graph-data-science')).toEqual([{ installed: true }]);
  await database.close();
});

it.each([
  [
    'a wrong password',
    { NEO4J_PASSWORD: 'wrong-password' },
    'refuses this user or password: check NEO4J_USER',
  ],
  ['an unknown user', { NEO4J_USER: 'nobody' }, 'refuses this user or password: check NEO4J_USER'],
  ['no password', { NEO4J_PASSWORD: undefined }, 'check NEO4J_USER and NEO4J_PASSWORD'],
  ['an unknown database', { NEO4J_DATABASE: 'elsewhere' }, 'has no such database: check NEO4J_DATABASE'],
  [
    'a port where nobody listens',
    { NEO4J_URI: 'bolt://127.0.0.1:1' },
    'No Neo4j server answers at bolt://127.0.0.1:1',
  ],
  [
    'a host that does not exist',
    { NEO4J_URI: 'neo4j://host.invalid' },
    'No Neo4j server answers at neo4j://host.invalid',
  ],
  ['an encrypted scheme on a plain port', { NEO4J_URI: `bolt+s://${address}` }, 'and its scheme'],
])('says what to check for %s', async (_case, settings, message) => {
  const opening = openDatabase({ ...config, ...settings });
  await expect(opening).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(message),
  });
  await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('\n') });
});

it('says what to check for a port that speaks another protocol', async () => {
  const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  await expect(openDatabase({ ...config, NEO4J_URI: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(
      `Neo4j cannot be used at bolt://127.0.0.1:${port}: Server responded HTTP`,
    ),
  });
  other.close();
});
