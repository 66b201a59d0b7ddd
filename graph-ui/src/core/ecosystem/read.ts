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
    if ('nodes' in line) appendNodes(nodes, line.nodes);
    else if ('edges' in line) appendEdges(edges, line.edges);
    else return { nodes, edges, ...line };
  }
  throw new Error('The answer of /ecosystem broke off before its last line.');
}

// Field by field, and not whatever columns there are: so the objects are made several times as fast.

function appendNodes(nodes: EcosystemNode[], columns: Columns<EcosystemNode>): void {
  columns.id.forEach((id, at) => {
    nodes.push({
      id,
      kind: columns.kind[at]!,
      name: columns.name[at]!,
      nameEn: columns.nameEn[at]!,
      acronym: columns.acronym[at]!,
      x: columns.x[at]!,
      y: columns.y[at]!,
      degree: columns.degree[at]!,
      betweenness: columns.betweenness[at]!,
      pageRank: columns.pageRank[at]!,
      community: columns.community[at]!,
      isolation: columns.isolation[at]!,
      began: columns.began[at]!,
      ended: columns.ended[at]!,
      themes: columns.themes[at]!,
      territories: columns.territories[at]!,
    });
  });
}

function appendEdges(edges: EcosystemEdge[], columns: Columns<EcosystemEdge>): void {
  columns.source.forEach((source, at) => {
    edges.push({
      source,
      target: columns.target[at]!,
      type: columns.type[at]!,
      since: columns.since[at]!,
      until: columns.until[at]!,
    });
  });
}

/** The lines of a text that arrives piece by piece. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  // A line is as long as several pieces: it is put together once, and not anew with each of them.
  let pieces: string[] = [];
  for (;;) {
    const { value, done } = await reader.read();
    const [piece = '', ...lines] = decoder.decode(value, { stream: !done }).split('\n');
    pieces.push(piece);
    for (const next of lines) {
      yield pieces.join('');
      pieces = [next];
    }
    if (done) break;
  }
  const rest = pieces.join('');
  if (rest) yield rest;
}
