import type { Database } from '../../core/neo4j/database.ts';
import { type Language, sentence } from '../words.ts';

/** What one source says of an entity. */
export interface SourceRecord {
  /** identifier in that source */
  id: string;
  name: string;
  dataset: string;
  /** public page */
  source: string;
  licence: string | null;
  retrievedAt: string | null;
  /** why it is about the entity; null when it is the record that the entity has its identifier from */
  merge: Merge | null;
}

export interface Merge {
  /** identifier of the record that it was found to be the same as */
  with: string;
  /** 0 to 1 */
  score: number;
  method: string;
  decidedBy: string;
  /** ISO 8601 */
  at: string;
}

interface Row {
  record: Omit<SourceRecord, 'name' | 'merge'> & { values: string };
  resolved: Omit<Merge, 'with'> & { with: string | null };
}

/** What each source says of an entity, the one that counts most first. */
export async function records(database: Database, id: string): Promise<SourceRecord[]> {
  const rows = await database.read<Row>('explore/records', { id });
  return rows.map(({ record: { values, ...record }, resolved }) => {
    const { name } = JSON.parse(values) as { name: string };
    const merge = resolved.with === null ? null : { ...resolved, with: resolved.with };
    return { ...record, name, merge };
  });
}

/** Why a record is about an entity, in words. */
export function mergeText({ method, decidedBy }: Merge, language: Language): string {
  // `likeness@1`: the method and the version of its rules.
  const [name = ''] = method.split('@');
  return sentence(language, `merge.${name}`, { by: decidedBy });
}
