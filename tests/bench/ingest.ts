import type { Bench } from './bench.ts';
import { embeddingFigures } from './ingest/embedding.ts';
import { loadingFigures } from './ingest/loading.ts';
import { millionRowsFigures } from './ingest/million-rows.ts';
import { scaleFigures } from './ingest/scale.ts';

/**
 * How fast a source is loaded and embedded, and what memory it takes at scale. Takes no arguments, and some minutes.
 * @throws UserError when the database or the embedding model is not installed
 */
export const bench: Bench = async (_, report) => {
  for (const figures of [loadingFigures, embeddingFigures, scaleFigures, millionRowsFigures]) {
    for (const figure of await figures()) report(figure);
  }
};
