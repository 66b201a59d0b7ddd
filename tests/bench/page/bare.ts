import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';

interface Line {
  readonly nodes?: { id: string[]; name: string[]; x: number[]; y: number[]; degree: number[] };
  readonly edges?: { source: number[]; target: number[] };
}

// What anybody would write to draw the same answer of /ecosystem by sigma as it comes.
const answer = await fetch('/ecosystem?nodes=50000&edges=100000');
const lines = (await answer.text())
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const graph = new MultiDirectedGraph();
const ids: string[] = [];
for (const { nodes, edges } of lines) {
  nodes?.id.forEach((id, index) => {
    ids.push(id);
    const size = 3 + Math.sqrt(nodes.degree[index] ?? 0);
    graph.addNode(id, {
      x: nodes.x[index],
      y: nodes.y[index],
      label: nodes.name[index],
      size,
      color: '#0B6E99',
    });
  });
  edges?.source.forEach((source, index) => {
    graph.addEdge(ids[source], ids[edges.target[index] as number]);
  });
}
const container = document.getElementById('graph');
if (!container) throw new Error('The page has no place for the graph.');
new Sigma(graph, container);
performance.mark('graph-drawn');
