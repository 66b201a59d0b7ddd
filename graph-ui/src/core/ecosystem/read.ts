import type { Ecosystem, EcosystemEdge, EcosystemNode } from './ecosystem.ts';

type Columns<Row> = { readonly [Name in keyof Row]: readonly Row[Name][] };

/** A line of the answer of `/ecosystem`: nodes and relations some at a time, in columns, then how many there are in all. */
export type EcosystemLine =
  | { readonly nodes: Columns<EcosystemNode> }
  | { readonly edges: Columns<EcosystemEdge> }
  | Omit<Ecosystem, 'nodes' | 'edges'>;

/**
 * Puts the ecosystem together from the lines of `/ecosystem`.
 * @throws Error when the last line is missing: the answer broke off
 */
export async function readEcosystem(lines: AsyncIterable<string>): Promise<Ecosystem> {
  const nodes: EcosystemNode[] = [];
  const edges: EcosystemEdge[] = [];
  for await (const text of lines) {
    const line = JSON.parse(text) as EcosystemLine;
    if ('nodes' in line) append(nodes, line.nodes);
    else if ('edges' in line) append(edges, line.edges);
    else return { nodes, edges, ...line };
  }
  throw new Error('The answer of /ecosystem broke off before its last line.');
}

function append<Row extends object>(rows: Row[], columns: Columns<Row>): void {
  const names = Object.keys(columns) as (keyof Row)[];
  const [first] = names;
  if (first === undefined) return;
  columns[first].forEach((_, index) => {
    const row = {} as Row;
    for (const name of names) row[name] = columns[name][index] as Row[keyof Row];
    rows.push(row);
  });
}

/** The lines of a text that arrives piece by piece. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (done) break;
  }
  if (rest) yield rest;
}
