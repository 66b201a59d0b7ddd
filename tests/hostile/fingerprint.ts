import { createHash } from 'node:crypto';
import type { Database } from '../../core/neo4j/database.ts';

/** What a graph holds, as counts and as a hash of all of it but the vectors: equal only if nothing has changed. */
export interface Fingerprint {
  nodes: number;
  relations: number;
  schema: number;
  hash: string;
}

export async function fingerprint({ driver, name }: Database): Promise<Fingerprint> {
  const hash = createHash('sha256');
  const session = driver.session({ database: name, defaultAccessMode: 'READ' });
  const count = async (statement: string): Promise<number> => {
    const { records } = await session.run(statement);
    for (const record of records) hash.update(JSON.stringify(record.toObject()));
    return records.length;
  };
  try {
    return {
      nodes: await count(
        `MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, n { .*, embedding: null } AS properties ORDER BY id`,
      ),
      relations: await count(
        `MATCH ()-[r]->() RETURN elementId(r) AS id, type(r) AS type, elementId(startNode(r)) AS from,
           elementId(endNode(r)) AS to, properties(r) AS properties ORDER BY id`,
      ),
      schema:
        (await count('SHOW INDEXES YIELD name, type RETURN name, type ORDER BY name')) +
        (await count('SHOW CONSTRAINTS YIELD name, type RETURN name, type ORDER BY name')),
      hash: hash.digest('hex'),
    };
  } finally {
    await session.close();
  }
}
