import path from 'node:path';
import { readConfig } from '../../../core/config.ts';
import type { EntityRecord, RelationRecord } from '../../../ingest/record.ts';
import type { Connector } from '../../../ingest/sources/common/connector.ts';
import { connectorSource } from '../../../ingest/sources/common/source.ts';
import { survey } from '../../../ingest/survey.ts';
import { validate } from '../../../ingest/validate.ts';

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
  const entities = new Map<string, EntityRecord>();
  const relations: RelationRecord[] = [];
  const problems: string[] = [];
  for await (const record of validate(source)) {
    if (record.is === 'entity') entities.set(record.id, record);
    if (record.is === 'relation') relations.push(record);
    if (record.is === 'rejected') {
      problems.push(
        ...record.problems.map(({ column, reason }) => `${record.origin.line} ${column}: ${reason}`),
      );
    }
  }
  const lost: string[] = [];
  const { accepted, outside } = await survey(source, {
    reject: ({ what, problems }) => what === 'relation' && lost.push(...problems.map(({ reason }) => reason)),
    inGraph: async () => new Set(),
  });
  return {
    /** properties of an entity, without those of every entity */
    properties(id: string) {
      const { licence, retrievedAt, ...own } = entities.get(id)?.properties ?? {};
      return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
    },
    entities,
    ids: [...entities.keys()],
    relations,
    /** relations whose ends are there, as `from TYPE to` */
    ties: accepted.map(({ from, type, to }) => `${from} ${type} ${to}`),
    /** reasons for which relations were rejected */
    lost,
    /** relations to what is not there, left out */
    outside,
    problems,
  };
}
