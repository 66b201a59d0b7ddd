import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Database } from '../../../core/neo4j/database.ts';
import { MOST_EDGES, MOST_NODES } from '../../ecosystem/limits.ts';
import { FILTER_PARAMETERS, limitParameters } from '../../ecosystem/query.ts';
import { canonicalScope } from '../../explore/canonical.ts';
import { today } from '../../explore/dates.ts';
import { readForm } from '../../form.ts';
import { answerText, type Handler, originOf, reader, sendText } from '../../http.ts';
import { QueryError, readQuery } from '../../query.ts';
import { gexf } from './gexf.ts';
import type { ExportedGraph } from './graph.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { readGraph } from './read.ts';
import { edgeTable, nodeTable } from './tables.ts';

/** Where exports are: `/export/ecosystem.gexf`. */
export const EXPORTS = '/export/';

interface Format {
  readonly mediaType: string;
  readonly write: (graph: ExportedGraph) => Iterable<string>;
}

/** Formats by the end of the file name. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['gexf', { mediaType: 'application/gexf+xml', write: gexf }],
  ['graphml', { mediaType: 'application/graphml+xml', write: graphml }],
  ['nodes.csv', { mediaType: 'text/csv', write: nodeTable }],
  ['edges.csv', { mediaType: 'text/csv', write: edgeTable }],
  ['jsonld', { mediaType: 'application/ld+json', write: jsonLd }],
]);

/** Those of `/ecosystem`, but all there is unless less is asked for, and the language of names and descriptions. */
const PARAMETERS = {
  ...FILTER_PARAMETERS,
  ...limitParameters({ nodes: MOST_NODES, edges: MOST_EDGES }),
  lang: z.enum(['fr', 'en']).default('fr'),
};

/**
 * Answers `GET /export/ecosystem.<format>` with the graph, or the part that is asked for, as a file; `POST` with those of
 * it alone whose identifiers the field `ids` of a form gives, with spaces between.
 */
export function exportEndpoint(database: Database): Handler {
  return reader((request, response) => answer(database, request, response), ['GET', 'POST']);
}

async function answer(database: Database, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const origin = originOf(request);
  const { href: address, pathname } = new URL(request.url ?? '', origin);
  const name = pathname.slice(EXPORTS.length).replace(/^ecosystem\./, '');
  const format = FORMATS.get(name);
  if (format === undefined) return answerText(response, 404, unknown(pathname));
  const asked = readQuery(request.url, PARAMETERS);
  const query = { ...asked, ...(await canonicalScope(database, asked)) };
  const only = request.method === 'POST' ? await sentIds(request) : null;
  const graph = await readGraph(database, { ...query, only }, { origin, address });
  response.setHeader('content-type', `${format.mediaType}; charset=utf-8`);
  response.setHeader('content-disposition', `attachment; filename="${fileName(name)}"`);
  response.setHeader('cache-control', 'no-cache');
  await sendText(response, inChunks(format.write(graph)));
}

/** @throws QueryError when the form has no identifiers */
async function sentIds(request: IncomingMessage): Promise<ReadonlySet<string>> {
  const ids = (await readForm(request))
    .get('ids')
    ?.split(/\s+/)
    .filter((id) => id !== '');
  if (!ids?.length)
    throw new QueryError('The form has no field "ids": send identifiers with spaces between.');
  return new Set(ids);
}

function unknown(path: string): string {
  const known = [...FORMATS.keys()].map((name) => `${EXPORTS}ecosystem.${name}`);
  return `${path} is not exported. Exports: ${known.join(', ')}.`;
}

function fileName(format: string): string {
  return `observatoire-innovation-culturelle-${today()}.${format}`;
}

/** Characters sent at once: a piece for each node would be many packets. */
const CHUNK = 65_536;

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
