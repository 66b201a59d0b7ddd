import type { PropertyType } from '../../gql/graphql.ts';
import type { Draft, What } from './draft.ts';
import { type Field, isChanged, type Texts, valuesOf } from './fields.ts';

/** What is wrong with a field, before anything is sent; `emptied`: nothing says that this is meant. */
export type FieldProblem = 'missing' | 'emptied' | 'unchanged' | 'date' | 'year' | 'amount' | 'address';

/** How values are written; a date has reduced precision. The server checks them again, and more. */
const FORMS: Partial<Record<PropertyType, readonly [RegExp, FieldProblem]>> = {
  DATE: [/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date'],
  YEAR: [/^[12]\d{3}$/, 'year'],
  AMOUNT: [/^\d+$/, 'amount'],
  URL: [/^https?:\/\/\S+$/i, 'address'],
};

const OF_TWO: readonly What[] = ['link', 'reuse', 'merge', 'unlink'];
const OF_LINK: readonly What[] = ['link', 'reuse', 'unlink'];

/**
 * What is wrong with a draft, by the names of its fields: properties, `kind`, `other`, `relation`, `record`, `source`.
 * @param fields properties that the form asks for
 * @param current what the entity says already; empty for what is new
 */
export function problemsOf(
  what: What,
  draft: Draft,
  fields: readonly Field[],
  current: Texts = {},
): ReadonlyMap<string, FieldProblem> {
  const problems = new Map<string, FieldProblem>();
  if (what === 'add' && draft.kind === null) problems.set('kind', 'missing');
  if (what === 'separate' && draft.record === null) problems.set('record', 'missing');
  if (OF_TWO.includes(what) && draft.other === null) problems.set('other', 'missing');
  else if (OF_LINK.includes(what) && draft.relation === null) problems.set('relation', 'missing');
  for (const field of fields) {
    const problem = problemOf(field, draft.values[field.name] ?? '', current[field.name] ?? '');
    if (problem === 'emptied' && draft.emptied.includes(field.name)) continue;
    if (problem) problems.set(field.name, problem);
  }
  const [first] = fields;
  const isSame = fields.every(
    (field) => !isChanged(field, draft.values[field.name] ?? '', current[field.name] ?? ''),
  );
  if (what === 'correct' && first && isSame) problems.set(first.name, 'unchanged');
  if (draft.source.trim() !== '' && !isWritten('URL', draft.source)) problems.set('source', 'address');
  return problems;
}

function problemOf(field: Field, text: string, current: string): FieldProblem | undefined {
  if (!isChanged(field, text, current)) return field.required && current === '' ? 'missing' : undefined;
  if (valuesOf(field, text).length === 0) return field.required ? 'missing' : 'emptied';
  return isWritten(field.type, text) ? undefined : FORMS[field.type]?.[1];
}

function isWritten(type: PropertyType, text: string): boolean {
  return FORMS[type]?.[0].test(text.trim()) ?? true;
}
