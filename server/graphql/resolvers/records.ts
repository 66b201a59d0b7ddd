import { canonicalId } from '../../explore/canonical.ts';
import { type Merge, mergeText, records } from '../../explore/records.ts';
import type { Language } from '../../words.ts';
import type { Context } from '../context.ts';

/** Query.records */
export async function recordsResolver(_root: unknown, { entity }: { entity: string }, { database }: Context) {
  return records(database, await canonicalId(database, entity));
}

/** Merge.text */
export function mergeTextResolver(merge: Merge, { language }: { language: Language }): string {
  return mergeText(merge, language);
}
