import type { Database } from '../../../core/neo4j/database.ts';
import type { Agent } from './hiding.ts';

/** Scores of the agents that a method suggests to one agent; those it does not suggest are left out. */
export type Method = (agent: string) => Map<string, number>;

interface Tied {
  a: string;
  b: string;
  weight: number;
}

/** What is known after hiding: the agents, and whom each is tied to. */
export interface Known {
  agents: readonly Agent[];
  tied: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads what is known after hiding. */
export async function readKnown(database: Database): Promise<Known> {
  const tied = new Map<string, Set<string>>();
  for (const { a, b } of await database.read<Tied>('bench/tied')) {
    tied.set(a, (tied.get(a) ?? new Set()).add(b));
    tied.set(b, (tied.get(b) ?? new Set()).add(a));
  }
  return { agents: await database.read<Agent>('bench/agents'), tied };
}

/** How many acquaintances two have in common. */
export const commonNeighbours = (known: Known) => overAcquaintances(known, () => 1);

/** The same, an acquaintance counting the less the more it has: Adamic and Adar, 2003. */
export const adamicAdar = (known: Known) => overAcquaintances(known, (degree) => 1 / Math.log(degree));

function overAcquaintances({ tied }: Known, worth: (degree: number) => number): Method {
  return (agent) => {
    const scores = new Map<string, number>();
    for (const between of tied.get(agent) ?? []) {
      const others = tied.get(between) ?? new Set();
      for (const other of others) {
        if (other !== agent) scores.set(other, (scores.get(other) ?? 0) + worth(others.size));
      }
    }
    return scores;
  };
}

/** Cosine of the embeddings of the texts, names and all. */
export function textAlone({ agents }: Known): Method {
  return nearest(
    new Map(agents.flatMap(({ id, embedding }) => (embedding ? [[id, Float64Array.from(embedding)]] : []))),
  );
}

/** Cosine of the node embeddings that FastRP of GDS makes of the ties. */
export async function fastRp(database: Database): Promise<Method> {
  const graph = 'tied';
  await database.write('analyse/drop-projection', { graph });
  await database.write('bench/project-tied', { graph });
  const rows = await database.read<{ id: string; embedding: number[] }>('bench/fast-rp', { graph });
  await database.write('analyse/drop-projection', { graph });
  return nearest(new Map(rows.map(({ id, embedding }) => [id, Float64Array.from(embedding)])));
}

/** All others by cosine, moved to be above 0: any other is a suggestion. Nothing is near to a vector of zeros. */
function nearest(vectors: ReadonlyMap<string, Float64Array>): Method {
  const dot = (x: Float64Array, y: Float64Array) => x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  const lengths = new Map([...vectors].map(([id, vector]) => [id, Math.sqrt(dot(vector, vector))]));
  return (agent) => {
    const scores = new Map<string, number>();
    const vector = vectors.get(agent);
    const length = lengths.get(agent) ?? 0;
    if (!vector || length === 0) return scores;
    for (const [id, other] of vectors) {
      const otherLength = lengths.get(id) ?? 0;
      if (id !== agent && otherLength > 0) scores.set(id, 2 + dot(vector, other) / (length * otherLength));
    }
    return scores;
  };
}
