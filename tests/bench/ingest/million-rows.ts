import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { atMost, type Figure } from '../bench.ts';
import { generateEcosystem } from '../generate/ecosystem.ts';
import { runInChild } from './child.ts';
import type { MillionRowsAnswer } from './million-rows-child.ts';

const ROWS = 1_000_000;
/** MB of the process that checks the file. */
const MEMORY = 1000;

const MAPPING = `
name: million-rows
title: A million rows
licence: Licence Ouverte 2.0
source: https://directory.example/

entity:
  kind: Organisation
  prefix: million
  id: '{id}'
  values:
    name: '{name}'
    description: '{description}'
    url: '{url}'
    foundedIn: '{year}'
  relations:
    - type: PART_OF
      to: organisation:{part of}
      when: '{part of}'
`;

/** The memory that a file of a million rows takes to be checked, as `ingest file --check` does, on its own. */
export async function millionRowsFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-bench-'));
  try {
    const [file, mapping] = [path.join(folder, 'million.csv'), path.join(folder, 'million.yaml')];
    await writeFile(mapping, MAPPING);
    await pipeline(Readable.from(rows()), stringify({ header: true }), createWriteStream(file));
    const { peak, seconds } = await runInChild<MillionRowsAnswer>('million-rows-child.ts', [
      folder,
      file,
      mapping,
    ]);
    return [
      {
        key: 'million_rows_per_s',
        value: ROWS / seconds,
        unit: '/s',
        comparedWith: 'rows checked, none loaded',
      },
      atMost('peak_mb_million_rows', peak, MEMORY, 'MB of the process that checks'),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function* rows() {
  let number = 0;
  for (const { name, description, descriptionEn, url, date } of generateEcosystem({
    size: ROWS,
    relations: 0,
  })) {
    number += 1;
    yield {
      id: `record-${number}`,
      name,
      description: description ?? descriptionEn,
      url,
      year: date,
      'part of': number % 4 === 0 ? `million-record-${number / 4}` : '',
    };
  }
}
