import type { Database } from '../../core/neo4j/database.ts';
import type { IngestResult } from '../../ingest/pipeline.ts';
import type { Source } from '../../ingest/record.ts';
import { resolveGraph } from '../../ingest/resolve/graph/resolve.ts';
import { decidePairs } from '../../ingest/review/decide.ts';
import { openTestDatabase } from '../setup/database.ts';
import { quiet } from '../setup/quiet.ts';
import { ingestInto, type LoadOptions } from './ingest-into.ts';

/** The graph of the lane, empty to begin with. */
export class TestGraph {
  readonly database: Database;

  private constructor(database: Database) {
    this.database = database;
  }

  static async open(): Promise<TestGraph> {
    return new TestGraph(await openTestDatabase());
  }

  /** Removes all nodes; constraints and indexes stay. */
  async clear(): Promise<void> {
    await this.rows('MATCH (n) DETACH DELETE n');
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  /** Loads a source and resolves; embeds and analyses with an embedder only. */
  load(source: Source, options: LoadOptions = {}): Promise<IngestResult> {
    return ingestInto(this.database, source, options);
  }

  /** Decides about two records as a person does, or takes that back, and resolves. */
  async decide(a: string, b: string, same: boolean | null): Promise<void> {
    await decidePairs(this.database, [{ a, b, same }], 'Camille');
    await resolveGraph({ database: this.database, progress: quiet });
  }

  async rows<Row extends object>(cypher: string, parameters: object = {}): Promise<Row[]> {
    const { driver, name } = this.database;
    const { records } = await driver.executeQuery(cypher, parameters, { database: name });
    return records.map((record) => record.toObject() as Row);
  }

  /** The one value of each row. */
  async values<Value>(cypher: string, parameters: object = {}): Promise<Value[]> {
    const rows = await this.rows<Record<string, Value>>(cypher, parameters);
    return rows.flatMap((row) => Object.values(row));
  }

  /** Properties of an entity; nothing when there is none. */
  async entity(id: string): Promise<Record<string, unknown> | undefined> {
    const [entity] = await this.values<Record<string, unknown>>(
      'MATCH (entity:Entity {id: $id}) RETURN properties(entity)',
      { id },
    );
    return entity;
  }

  /** The entity that each record stands for, as `source record: entity`. */
  async standings(): Promise<string[]> {
    return this.values(
      `MATCH (record:SourceRecord)-[:RESOLVED_TO]->(entity)
       RETURN record.key + ': ' + entity.id AS standing ORDER BY standing`,
    );
  }

  /** Recorded relations, as `from TYPE to`; those inside of one entity too. */
  async relations(): Promise<string[]> {
    return this.values(
      `MATCH (from:Entity)-[relation]->(to:Entity) WHERE relation.stated IS NOT NULL
       RETURN from.id + ' ' + type(relation) + ' ' + to.id AS tie ORDER BY tie`,
    );
  }

  /**
   * All that is recorded and decided, without times and runs.
   * @param computed relations that the analysis computes too
   */
  async recorded({ computed = false } = {}) {
    const nodes = await this.rows(
      'MATCH (node:Entity|SourceRecord) RETURN labels(node) AS labels, properties(node) AS properties',
    );
    const relations = await this.rows(
      `MATCH (from:Entity|SourceRecord)-[relation]->(to:Entity|SourceRecord)
       WHERE $computed OR NOT relation:SIMILAR_TO|TIED_TO|WOULD_BRIDGE
       RETURN coalesce(from.key, from.id) AS from, type(relation) AS type, coalesce(to.key, to.id) AS to,
         properties(relation) AS properties`,
      { computed },
    );
    return { nodes: comparable(nodes), relations: comparable(relations) };
  }
}

/** When something was decided or written, and by which run. */
const BOOKKEEPING = ['at', 'runs', 'stale'];

/** Rows in an order of their own, as text, so that a difference is easy to read. */
function comparable(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row, ordered)).sort();
}

function ordered(key: string, value: unknown): unknown {
  if (key === 'labels') return [...(value as string[])].sort();
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([name]) => !BOOKKEEPING.includes(name));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
