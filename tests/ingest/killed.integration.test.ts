import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bodyOf, openWeb, type Web } from '../core/embedding/web.ts';
import { type Running, run, start } from './command.ts';
import { TestGraph } from './graph.ts';
import { packageOf } from './package.ts';
import { entity, relation, sourceOf } from './stated-source.ts';

/** Organisations, projects, and relations of each of two types: together more than one transaction takes. */
const MANY = 800;

/** Organisations that a register has too. */
const REGISTERED = 20;

let graph: TestGraph;
let embeddings: Web;
let folder: string;

beforeAll(async () => {
  graph = await TestGraph.open();
  embeddings = await openWeb(async (request, response) => {
    const { input } = (await bodyOf(request)) as { input: string[] };
    const data = input.map((text, index) => ({ index, embedding: vectorOf(text) }));
    response.end(JSON.stringify({ data }));
  });
  folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-killed-'));
});

afterAll(async () => {
  await graph?.close();
  await embeddings?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** A vector of a text: the same for the same text, and of no meaning. */
function vectorOf(text: string): number[] {
  const vector = Array.from({ length: 8 }, () => 1);
  for (const [at, letter] of [...text].entries())
    vector[at % 8] = ((vector[at % 8] ?? 0) * 31 + letter.charCodeAt(0)) % 997;
  return vector;
}

const numbers = Array.from({ length: MANY }, (_, number) => number);
/** A word for each number, unlike the others. */
const word = (number: number) =>
  [...String(number).padStart(4, '0')]
    .map((digit) => 'bacidofugehojukalemo'.slice(Number(digit) * 2).slice(0, 2))
    .join('');
const rna = (number: number) => `rna:W75${String(number).padStart(7, '0')}`;

const organisations = ['id,name,identifiers,source'];
const projects = ['id,name,carriedBy,source'];
const ties = ['from,type,to,role,source'];
for (const number of numbers) {
  const [organisation, project] = [`organisation:o${number}`, `project:p${number}`];
  organisations.push(`${organisation},Compagnie ${word(number)},${rna(number)},https://example.org`);
  projects.push(`${project},Projet ${word(number * 3)} ${word(number)},${organisation},https://example.org`);
  ties.push(`organisation:o${(number * 7) % MANY},PARTNERS_IN,${project},production,https://example.org`);
}
const tables = { organisations, projects, relations: ties };

const register = sourceOf('register', [
  ...numbers
    .slice(0, REGISTERED)
    .map((number) =>
      entity(`organisation:r${number}`, `Association ${word(number)}`, { identifiers: [rna(number)] }),
    ),
  entity('event:fete', 'Fête'),
  relation('organisation:r1', 'ORGANISES', 'event:fete'),
]);

const count = async (pattern: string) =>
  (await graph.values<number>(`MATCH ${pattern} RETURN count(*)`))[0] ?? 0;

const isAmid = async (pattern: string, total: number) => {
  const done = await count(pattern);
  return done > 0 && done < total;
};

/** When a run is killed, by what the graph holds or the run has said. */
const MOMENTS: Readonly<Record<string, (running: Running) => Promise<boolean> | boolean>> = {
  'while entities load': () => isAmid("(:SourceRecord {dataset: 'test'})", 2 * MANY),
  'while relations load': () => isAmid('()-[:CARRIES|PARTNERS_IN]->()', 2 * MANY),
  'while it embeds': () => isAmid('(entity:Entity WHERE entity.embedding IS NOT NULL)', 2 * MANY),
  'while it analyses': (running) => running.out().includes('analysis: similarities'),
};

/** @returns whether it was still running then */
async function killAt(moment: string, running: Running): Promise<boolean> {
  let isRunning = true;
  running.ended.then(() => {
    isRunning = false;
  });
  while (isRunning && !(await MOMENTS[moment]?.(running))) await after(2);
  const wasRunning = isRunning;
  running.kill();
  await running.ended;
  return wasRunning;
}

async function whole() {
  const { nodes, relations } = await graph.recorded({ computed: true });
  return new Set([...nodes, ...relations]);
}

it('makes the same graph as an undisturbed run, however often it is killed', async () => {
  const data = await packageOf(
    Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, `${rows.join('\n')}\n`])),
  );
  const settings = (cache: string) => ({
    EMBEDDINGS_URL: embeddings.address,
    EMBEDDINGS_MODEL: 'letters',
    OBSERVATORY_CACHE: path.join(folder, cache),
  });
  await graph.load(register);
  const undisturbed = await run(['package', data], settings('undisturbed'));
  expect(undisturbed).toMatchObject({ code: 0, error: '' });
  const expected = await whole();

  await graph.clear();
  await graph.load(register);
  for (const moment of Object.keys(MOMENTS)) {
    const running = start(['package', data], settings('killed'));
    expect({ moment, wasRunning: await killAt(moment, running) }).toEqual({ moment, wasRunning: true });
  }
  expect(await run(['package', data], settings('killed'))).toMatchObject({ code: 0, error: '' });

  const found = await whole();
  expect([...expected].filter((row) => !found.has(row)).slice(0, 5)).toEqual([]);
  expect([...found].filter((row) => !expected.has(row)).slice(0, 5)).toEqual([]);
  expect(await graph.values("MATCH (run:IngestRun {dataset: 'test'}) RETURN run")).toMatchObject([
    { properties: { status: 'finished', tries: 5, entitiesRead: 2 * MANY, entitiesAdded: 2 * MANY } },
  ]);
}, 480_000);
