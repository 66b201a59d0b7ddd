/**
 * Data sets of Opendatasoft portals, such as data.culture.gouv.fr, by their Explore API v2.1.
 * https://help.opendatasoft.com/apis/ods-explore-v2/
 */
import { z } from 'zod';
import { UserError } from '../../../core/errors.ts';
import { bodyLines, type Page } from '../../http/page.ts';
import { PassingFault } from '../../http/retry.ts';
import { columnsOf, namesOf } from '../../mapping/columns.ts';
import { mappingError, readMapping } from '../../mapping/read.ts';
import { rowStatements } from '../../mapping/row.ts';
import type { Mapping } from '../../mapping/schema.ts';
import {
  type Arguments,
  address,
  type Batch,
  type Connector,
  type Context,
  reader,
} from '../common/connector.ts';
import { text } from '../common/fields.ts';

/** Mappings that come with the observatory, by the names of the presets. */
const PRESETS: Readonly<Record<string, string>> = {
  'cultural-places': 'cultural-places',
  festivals: 'festivals',
  museums: 'museofile',
};

/** A mapping that says where its data set is. */
type DatasetMapping = Mapping & { portal: string; dataset: string };

/** A row as it comes: names of fields and what is in them. */
const rowSchema = z.record(z.string(), z.unknown());

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
      choices: Object.keys(PRESETS),
    },
    {
      name: 'mapping',
      value: 'file',
      description:
        'YAML file that names a portal and a data set and says what its fields become; see docs/mapping.md',
    },
  ],
  list: async ({ options }) => (await askedMapping(options)).name,
  read,
};

async function* read(given: Arguments, { client, config }: Context): AsyncGenerator<Batch> {
  const mapping = await askedMapping(given.options);
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

async function askedMapping({ preset, mapping: file }: Arguments['options']): Promise<DatasetMapping> {
  const name = file ?? (preset && PRESETS[preset]);
  if (name === undefined || (file && preset)) {
    throw new UserError('Say which data set: either --preset or --mapping is needed.');
  }
  const { file: read, mapping } = await readMapping(name);
  const { portal, dataset } = mapping;
  if (portal && dataset) return { ...mapping, portal, dataset };
  throw mappingError(read, ['portal: it and "dataset" are needed to know what to ask for']);
}

/** Publishers rename fields without a word. */
function checkFields(mapping: DatasetMapping, fields: ReadonlySet<string>): void {
  const missing = columnsOf(mapping)
    .map(({ column }) => column)
    .filter((column) => !namesOf(column, mapping).some((name) => fields.has(name)));
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
