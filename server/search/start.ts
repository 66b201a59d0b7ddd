import type { Embedder } from '../../core/embedding/embedder.ts';
import { unitVector } from '../../core/embedding/vector.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { passages } from '../../core/text/passages.ts';

/** The vectors of what one starts from: of the whole, and of its passages if it is long. */
export interface Start {
  whole: number[];
  passages: number[][];
}

/**
 * The vectors of a text or of an entity; of the text when both are given.
 * @returns null for an entity that does not exist, or is not embedded yet
 */
export async function startOf(
  database: Database,
  embedder: Embedder,
  { id, text }: { id?: string | undefined; text?: string | undefined },
): Promise<Start | null> {
  if (text !== undefined) return ofText(embedder, text);
  const [row] = await database.read<Start>('search/vectors', { id: id ?? '' });
  return row ?? null;
}

/** A long text is about what its passages are about together. */
async function ofText(embedder: Embedder, text: string): Promise<Start> {
  const parts = passages(text);
  if (parts.length === 0) return { whole: Array.from(await embedder.query(text)), passages: [] };
  const vectors = await Promise.all(parts.map((part) => embedder.query(part)));
  const sum = Array.from({ length: embedder.dimensions }, (_, index) =>
    vectors.reduce((total, vector) => total + (vector[index] ?? 0), 0),
  );
  return { whole: Array.from(unitVector(sum) ?? sum), passages: vectors.map((vector) => Array.from(vector)) };
}
