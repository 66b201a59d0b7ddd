import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../command.ts';
import { TestGraph } from '../graph.ts';
import { entity, link, sourceOf } from '../stated-source.ts';

const town = entity('territory:vire', 'Vire', { identifiers: ['insee:14762'] });
const venue = (id: string, name: string, url: string) =>
  entity(`venue:${id}`, name, { url }, [link('LOCATED_IN', 'territory:vire')]);

/** Two pairs that only a person can tell: of one source, and alike. */
const annuaire = sourceOf('annuaire', [
  town,
  venue('lanterne', 'Théâtre de la "Lanterne" ; sourde', 'https://lanterne.example.org'),
  venue('lanterne-2', 'Théâtre de la Lanterne sourde', 'https://lanterne.example.org'),
  venue('halle', 'Halle Michelet, écluse', 'https://halle.example.org'),
  venue('halle-2', 'Halle Michelet écluse', 'https://halle.example.org'),
]);

let graph: TestGraph;
let folder: string;
let file: string;
beforeAll(async () => {
  graph = await TestGraph.open();
  await graph.load(annuaire);
  folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-review-'));
  file = path.join(folder, 'pairs.csv');
});
afterAll(async () => {
  await graph?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Writes a word into the column `decision` of the pair that a record is in. */
async function fillIn(record: string, word: string): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const filled = lines.map((line) => (line.includes(record) ? line.replace(/^[^;]*;/, `${word};`) : line));
  await writeFile(file, filled.join('\n'));
}

const decisions = () =>
  graph.values(
    `MATCH (a)-[decision:SAME_AS|NOT_SAME_AS]->(b)
     RETURN a.id + ' ' + type(decision) + ' ' + b.id + ' by ' + decision.decidedBy AS line ORDER BY line`,
  );

describe('a spreadsheet of pairs to review', () => {
  it('is written, filled in by a person and read back', async () => {
    const listed = await run(['review', 'list', '--csv', file]);
    expect(listed.out).toContain(`2 of 2 pairs are in ${file}.\n`);
    await fillIn('venue:lanterne', 'same');
    await fillIn('venue:halle', ' Différent');
    const { out, error } = await run(['review', 'import', file, '--by', 'Camille']);
    expect(error).toBe('');
    expect(out).toContain('2 decisions kept.\n');
    expect(await decisions()).toEqual([
      'venue:halle NOT_SAME_AS venue:halle-2 by Camille',
      'venue:lanterne SAME_AS venue:lanterne-2 by Camille',
    ]);
    const standings = await graph.standings();
    expect(standings).toContain('annuaire venue:lanterne-2: venue:lanterne');
    expect(standings).toContain('annuaire venue:halle-2: venue:halle-2');
    expect((await run(['review', 'list'])).out).toContain('No pair of records is to be reviewed.\n');
    expect((await run(['review', 'history'])).out).toContain('venue:halle is not venue:halle-2\n');
  });

  it('is refused as a whole for a word that means nothing, and where the column is missing', async () => {
    await fillIn('venue:halle', 'perhaps');
    expect(await run(['review', 'import', file])).toEqual({
      code: 1,
      out: '',
      error: expect.stringMatching(/^\S+pairs\.csv:\d decision: "perhaps" is neither same nor different\n$/),
    });
    await writeFile(file, 'a;b\nvenue:halle;venue:halle-2\n');
    expect(await run(['review', 'import', file])).toEqual({
      code: 1,
      out: '',
      error: `${file} has no column decision: give it a file that \`review list --csv\` wrote, filled in.\n`,
    });
    expect(await decisions()).toHaveLength(2);
  });
});

describe('a command about an identifier that it cannot use', () => {
  it.each([
    [
      ['review', 'accept', 'venue:nowhere', 'venue:halle'],
      /^No record has the identifier venue:nowhere: .+\n$/,
    ],
    [['review', 'undo', 'venue:halle', 'venue:lanterne'], /^Nobody has decided about venue:halle and .+\n$/],
    [['forget', 'person:nobody'], /^Nobody has the identifier person:nobody: .+\n$/],
  ])('says so in one line: %s', async (words, error) => {
    expect(await run(words)).toMatchObject({ code: 1, error: expect.stringMatching(error) });
  });
});
