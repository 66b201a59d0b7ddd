import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readMapping } from '../../../ingest/mapping/read.ts';

/** The lines about a mapping, without the name of its file. */
async function problemsOf(yaml: string): Promise<string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-mapping-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'm.yaml');
  await writeFile(file, yaml);
  const error = await readMapping(file).then(
    () => undefined,
    (error: Error) => error,
  );
  expect(error?.name).toBe('UserError');
  return (error?.message ?? '').split('\n').map((line) => {
    expect(line).toContain(file);
    return line.replace(`${file}: `, '').replace(file, 'm.yaml');
  });
}

const HEAD = 'name: test\ntitle: Test\nlicence: CC0 1.0\nsource: https://example.org\n';
const ENTITY = `${HEAD}entity:\n  kind: Organisation\n  prefix: test\n  id: '{n}'\n  values: { name: '{nom}' }\n`;

it('says a line for each thing that is wrong, with its path', async () => {
  expect(
    await problemsOf(`${HEAD}
colour: red
entity:
  kind: Paper
  prefix: Test
  id: {n}
  values:
    name: '{nom | shout}'
    authors: ['{a}', '{b']
  place: { town: '{ville}' }
  relations:
    - { type: WROTE, to: network:tmnlab }
`),
  ).toEqual([
    expect.stringMatching(/^entity\.prefix: lower-case letters/),
    expect.stringMatching(/^entity\.id: a text was expected; one that begins with a brace/),
    expect.stringMatching(/^entity\.values\.name: there is no transform shout/),
    expect.stringMatching(/^entity\.values\.authors\.1: "\{b" cannot be read/),
    'entity.place.town: mappings have no such key.',
    expect.stringMatching(/^entity\.relations\.0\.type: Invalid option: expected one of "MEMBER_OF"/),
    'colour: mappings have no such key.',
  ]);
});

it('holds a mapping against the vocabulary', async () => {
  expect(
    await problemsOf(`${HEAD}
entity:
  kind: Paper
  prefix: test
  id: '{n}'
  values: { name: '{nom}', colour: '{c}', source: '{s}' }
  relations:
    - { type: MEMBER_OF, to: network:tmnlab }
    - { type: AUTHORED, direction: in, entity: { kind: Theme, prefix: t, id: '{x}' } }
    - { type: CITES, open: true, to: theme:musees }
    - { type: ABOUT }
`),
  ).toEqual([
    'entity.relations.3: either "to" or "entity" says what the other end is.',
    'entity.values.colour: is not a property of Paper.',
    'entity.values.source: is not a property of Paper.',
    'entity.values.publishedIn: Paper needs it.',
    expect.stringMatching(
      /^entity\.relations\.0\.type: MEMBER_OF cannot go from Paper: it goes from Network/,
    ),
    expect.stringMatching(/^entity\.relations\.1\.type: AUTHORED cannot go from Theme to Paper: /),
    expect.stringMatching(/^entity\.relations\.2\.type: CITES cannot go from Paper to Theme: /),
  ]);
});

it('needs to know what a row becomes, and who states it', async () => {
  expect(
    await problemsOf("name: a\ntitle: A\nlicence: L\nentity: { kind: Event, prefix: p, id: '{n}' }\n"),
  ).toEqual([
    'source: is missing: the public page that states the rows.',
    'entity.values: is missing: the properties of what a row is about.',
  ]);
  expect(await problemsOf(`${ENTITY}  themes: '{d | lookup(domains)}'\n`)).toEqual([
    'entity.themes: there is no table domains under "tables".',
  ]);
});

it('says where a file is not YAML, or not there', async () => {
  expect(await problemsOf('name: [a\n')).toEqual([
    expect.stringMatching(/^m\.yaml is not valid YAML: .* at line 2/),
  ]);
  expect(await problemsOf('name: a\nname: b\n')).toEqual([
    expect.stringMatching(/^m\.yaml is not valid YAML: Map keys must be unique at line 2/),
  ]);
  await expect(readMapping('museum')).rejects.toThrow(/no file museum\..*acl, cultural-places.*museofile/);
  await expect(readMapping(os.tmpdir())).rejects.toThrow('is a folder');
});
