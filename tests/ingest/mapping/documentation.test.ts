import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entitySchemas } from '../../../core/vocabulary.ts';
import { readMapping } from '../../../ingest/mapping/read.ts';
import { previewLines } from '../../../ingest/sources/file/preview.ts';
import { fileSource } from '../../../ingest/sources/file/source.ts';
import { gathered, lineOf } from './stated.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/mapping.md');

describe('the example of the documentation', () => {
  let folder: string;
  let page: string;
  const block = (language: string) => page.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

  beforeAll(async () => {
    page = await readFile(PAGE, 'utf8');
    folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-example-'));
    await writeFile(path.join(folder, 'members.csv'), block('csv'));
    await writeFile(path.join(folder, 'members.yaml'), block('yaml'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('shows what --preview shows', async () => {
    const mapping = await readMapping(path.join(folder, 'members.yaml'));
    const lines = await gathered(previewLines(path.join(folder, 'members.csv'), mapping, 1));
    expect(lines.join('\n')).toContain(block('text').trimEnd());
    expect(lines.at(-1)).toBe('not used  Contact');
  });

  it('is loaded without personal data, and without the row that has no name', async () => {
    const mapping = await readMapping(path.join(folder, 'members.yaml'));
    const source = await fileSource(path.join(folder, 'members.csv'), mapping);
    const statements = await gathered(source.read());
    const lines = statements.map(lineOf);
    expect(lines.filter((line) => line.startsWith('person:'))).toEqual([
      'person:our-members-0000-0002-1825-0097 WORKS_FOR organisation:our-members-13 of https://our-network.example/members (shared)',
    ]);
    expect(lines.join('\n')).not.toMatch(/06 12|a\.b@/);
    const problems = statements.flatMap((statement) => {
      if (statement.is !== 'entity') return [];
      const issues = entitySchemas[statement.kind].safeParse(statement.values).error?.issues ?? [];
      return issues.map(
        ({ path: [name], message }) => `${statement.origin.line} ${String(name)}: ${message}`,
      );
    });
    expect(problems).toEqual(['4 name: a value is missing']);
  });
});
