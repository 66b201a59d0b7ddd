import path from 'node:path';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../core/config.ts';
import { createEmbedder, type Embedder } from '../../core/embedding/embedder.ts';
import { UserError } from '../../core/errors.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { openScratchDatabase } from '../../core/neo4j/scratch-database.ts';
import { words } from '../../core/text/terms.ts';
import { runIngest } from '../../ingest/pipeline.ts';
import { progressOn } from '../../ingest/progress.ts';
import type { Source } from '../../ingest/record.ts';
import { search } from '../../server/search/search.ts';
import { atLeast, type Bench } from './bench.ts';
import { quantile } from './quantile.ts';
import { type Collection, readCollection } from './retrieval/collection.ts';
import { type Measures, mean, measure } from './retrieval/measures.ts';

/** What hybrid retrieval may fall behind the better one of its parts. */
const TOLERANCE = 0.005;

const FULL_TEXT = `
  UNWIND ['entityTextFr', 'entityTextEn'] AS index
  CALL (index) {
    CALL db.index.fulltext.queryNodes(index, $query, {limit: 10}) YIELD node, score
    RETURN node, score
  }
  RETURN node.id AS id, max(score) AS score ORDER BY score DESC, id LIMIT 10`;

const VECTOR = `
  CALL db.index.vector.queryNodes('entityEmbedding', 200, $vector) YIELD node
  RETURN node.id AS id, vector.similarity.cosine(node.embedding, $vector) AS score ORDER BY score DESC, id LIMIT 10`;

/**
 * How well search finds, on a test collection that is loaded into a scratch database as any source is: hybrid retrieval
 * as the API has it, against Lucene alone and vectors alone.
 * Arguments: the file of the collection, or of theses.
 * @throws UserError when the file is no collection, or the model is not installed
 */
export const bench: Bench = async ([file, ...more], report) => {
  if (file === undefined || more.length > 0)
    throw new UserError('Give one file: npm run bench -- retrieval FILE.');
  const collection = readCollection(file);
  const { database, folder, remove } = await openScratchDatabase();
  try {
    await load(collection, database, path.join(folder, 'scratch'));
    const embedder = await createEmbedder(readConfig());
    try {
      await compare(collection, database, embedder, report);
    } finally {
      await embedder.close();
    }
  } finally {
    await remove();
  }
};

async function load(collection: Collection, database: Database, scratch: string): Promise<void> {
  const embedder = () => createEmbedder(readConfig());
  await runIngest(sourceOf(collection), {
    database,
    embedder,
    reject() {},
    progress: progressOn(process.stderr),
    scratch,
  });
}

function sourceOf({ documents }: Collection): Source {
  return {
    name: 'collection',
    arguments: {},
    async *read() {
      for (const [line, { id, title, text }] of documents.entries()) {
        yield {
          is: 'entity',
          origin: { file: 'collection', line },
          kind: 'Resource',
          values: {
            id: entityId(id),
            name: title || id,
            description: text,
            source: 'https://collection.example.org',
            resourceType: 'study',
          },
          links: [],
        };
      }
    },
  };
}

function entityId(id: string): string {
  return `resource:${Buffer.from(id).toString('hex')}`;
}

async function compare(
  { queries }: Collection,
  database: Database,
  embedder: Embedder,
  report: Parameters<Bench>[1],
): Promise<void> {
  const bare = async (statement: string, parameters: object) => {
    const { records } = await database.driver.executeQuery(statement, parameters, {
      database: database.name,
      routing: neo4j.routing.READ,
    });
    return records.map((record) => record.get('id') as string);
  };
  const results: Record<'fulltext' | 'vector' | 'hybrid', Measures[]> = {
    fulltext: [],
    vector: [],
    hybrid: [],
  };
  const times: number[] = [];
  for (const { query, relevant } of queries) {
    const wanted = relevant.map(entityId);
    const began = performance.now();
    const hits = await search(database, embedder, query);
    times.push(performance.now() - began);
    results.hybrid.push(
      measure(
        hits.map(({ id }) => id),
        wanted,
      ),
    );
    const lucene = words(query).join(' ');
    results.fulltext.push(measure(lucene === '' ? [] : await bare(FULL_TEXT, { query: lucene }), wanted));
    const vector = Array.from(await embedder.query(query));
    results.vector.push(measure(await bare(VECTOR, { vector }), wanted));
  }
  const [fulltext, vector, hybrid] = [results.fulltext, results.vector, results.hybrid].map(mean) as [
    Measures,
    Measures,
    Measures,
  ];
  const of = `over ${queries.length} queries`;
  report({ key: 'ndcg10_fulltext', value: fulltext.ndcg, comparedWith: `Lucene alone, ${of}` });
  report({ key: 'ndcg10_vector', value: vector.ndcg, comparedWith: `nearest vectors alone, ${of}` });
  report(atLeast('ndcg10_hybrid', hybrid.ndcg, Math.max(fulltext.ndcg, vector.ndcg) - TOLERANCE));
  for (const [name, { recall, reciprocalRank }] of Object.entries({ fulltext, vector, hybrid })) {
    report({ key: `recall10_${name}`, value: recall, comparedWith: '1 if all that is relevant is found' });
    report({ key: `mrr10_${name}`, value: reciprocalRank, comparedWith: '1 if it always comes first' });
  }
  times.sort((a, b) => a - b);
  report({
    key: 'p50_ms',
    value: quantile(times, 0.5),
    unit: 'ms',
    comparedWith: 'a search, its text embedded',
  });
  report({
    key: 'p95_ms',
    value: quantile(times, 0.95),
    unit: 'ms',
    comparedWith: 'a search, its text embedded',
  });
}
