import path from 'node:path';
import { readConfig } from '../../../core/config.ts';
import type { RelationRecord } from '../../../ingest/record.ts';
import { relationKey } from '../../../ingest/relations/accept.ts';
import { SeenIds } from '../../../ingest/seen.ts';
import type { Connector } from '../../../ingest/sources/common/connector.ts';
import { connectorSource } from '../../../ingest/sources/common/source.ts';
import { validate } from '../../../ingest/validate.ts';
import { takenIn } from '../taken-in.ts';

export interface Asked {
  query?: string;
  since?: string;
  limit?: number;
  options?: Record<string, string>;
}

/** What a connector finds in the pages of a folder of `fixtures`, once validated. */
export async function replayed(connector: Connector, folder: string, asked: Asked = {}) {
  const { limit = Number.POSITIVE_INFINITY, options = {}, ...rest } = asked;
  const source = connectorSource(
    connector,
    { ...rest, limit, options },
    { config: readConfig({}), replay: path.resolve(import.meta.dirname, 'fixtures', folder) },
  );
  const { records, accepted, outside, rejects } = await takenIn(source);
  const entities = new Map(records.map((record) => [record.id, record]));
  const stated = new Map<string, RelationRecord>();
  for await (const record of validate(source, new SeenIds())) {
    // The first page that states a relation counts.
    if (record.is === 'relation' && !stated.has(relationKey(record))) stated.set(relationKey(record), record);
  }
  return {
    /** properties of an entity, without those of every entity */
    properties(id: string) {
      const { licence, retrievedAt, ...own } = entities.get(id)?.properties ?? {};
      return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
    },
    entities,
    ids: [...entities.keys()],
    relations: [...stated.values()],
    /** relations whose ends are there, as `from TYPE to` */
    ties: accepted.map(({ from, type, to }) => `${from} ${type} ${to}`),
    /** reasons for which relations were rejected */
    lost: rejects
      .filter(({ what }) => what === 'relation')
      .flatMap(({ problems }) => problems.map(({ reason }) => reason)),
    /** relations to what is not there, left out */
    outside,
    problems: rejects
      .filter(({ what }) => what === 'entity')
      .flatMap(({ origin, problems }) =>
        problems.map(({ column, reason }) => `${origin.line} ${column}: ${reason}`),
      ),
  };
}
