/**
 * Data sets of Opendatasoft portals, such as data.culture.gouv.fr, by their Explore API v2.1.
 * https://help.opendatasoft.com/apis/ods-explore-v2/
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../../../core/errors.ts';
import { bodyLines, type Page } from '../../http/page.ts';
import { PassingFault } from '../../http/retry.ts';
import { readJson } from '../../package/descriptor.ts';
import {
  type Arguments,
  address,
  type Batch,
  type Connector,
  type Context,
  reader,
} from '../common/connector.ts';
import { text } from '../common/fields.ts';
import { fieldsOf, type Mapping, mappingSchema, rowSchema, rowStatements } from './mapping.ts';

const PRESETS = path.join(import.meta.dirname, 'presets');
const PRESET_NAMES = readdirSync(PRESETS)
  .filter((name) => name.endsWith('.json'))
  .map((name) => path.basename(name, '.json'))
  .sort();

const datasetSchema = z.object({
  fields: z.array(z.object({ name: z.string() })),
  metas: z.object({ default: z.object({ license: text, modified: text }) }),
});

export const opendatasoft: Connector = {
  name: 'opendatasoft',
  title:
    'a data set of an Opendatasoft portal: museums, festivals and cultural places of data.culture.gouv.fr, or any',
  requestsPerSecond: 2,
  query: 'words in any field of a row',
  since: 'the date at which the data set was last changed',
  options: [
    {
      name: 'preset',
      value: 'name',
      description: 'a data set of the ministry of culture',
      choices: PRESET_NAMES,
    },
    {
      name: 'mapping',
      value: 'file',
      description:
        'JSON file that names a portal and a data set and says what its fields become; see the presets',
    },
  ],
  read,
};

async function* read(given: Arguments, { client, config }: Context): AsyncGenerator<Batch> {
  const mapping = await readMapping(given.options);
  const dataset = `${mapping.portal}/api/explore/v2.1/catalog/datasets/${mapping.dataset}`;
  const key = config.OPENDATASOFT_KEY;
  const secret = key ? { secret: { headers: { authorization: `Apikey ${key}` } } } : {};

  const { data } = await client.json({ url: new URL(dataset), ...secret }, datasetSchema);
  const { license, modified } = data.metas.default;
  checkFields(mapping, new Set(data.fields.map(({ name }) => name)));
  if (given.since !== undefined && modified !== undefined && modified < given.since) return;

  // The export gives all rows at once; lists of records end at the ten-thousandth.
  const url = address(`${dataset}/exports/jsonl`, {
    where: given.query === undefined ? undefined : `search(${JSON.stringify(given.query)})`,
    limit: Number.isFinite(given.limit) ? given.limit : undefined,
  });
  const page = await client.page({ url, ...secret }, checkLastLine);
  yield {
    page,
    licence: license ?? 'non précisée par la source',
    records: rows(page),
    read: reader(rowSchema, (row, at) => rowStatements(mapping, row, at)),
  };
}

async function readMapping({ preset, mapping }: Arguments['options']): Promise<Mapping> {
  if ((preset === undefined) === (mapping === undefined)) {
    throw new UserError('Say which data set: either --preset or --mapping is needed.');
  }
  const file = mapping ?? path.join(PRESETS, `${preset}.json`);
  const json = await readJson(file);
  if (json === undefined) throw new UserError(`There is no file ${file}.`);
  const result = mappingSchema.safeParse(json);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${file}: ${path.join('.')} ${message}.`);
  throw new UserError(problems.join('\n'));
}

/** Publishers rename fields without a word. */
function checkFields(mapping: Mapping, fields: ReadonlySet<string>): void {
  const missing = fieldsOf(mapping).filter((field) => !fields.has(field));
  if (missing.length === 0) return;
  throw new UserError(
    `The data set ${mapping.dataset} of ${mapping.portal} has no field ${missing.join(', ')}: it was renamed or ` +
      `removed. Its fields are ${[...fields].join(', ')}. Correct a copy of the mapping and give it with --mapping.`,
  );
}

/** An export that failed on the way ends in the middle of a row, with status 200. */
async function checkLastLine(page: Page): Promise<void> {
  let last: string | undefined;
  for await (const { text } of bodyLines(page)) last = text;
  if (last !== undefined && parsed(last) === undefined) throw new PassingFault('the export is cut short');
}

async function* rows(page: Page): AsyncGenerator<unknown> {
  for await (const { text } of bodyLines(page)) yield parsed(text);
}

/** JSON, or undefined when it is not. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
