import { nameOf } from '../entity/names.ts';
import type { Language } from '../url/state.ts';
import type { OutreachList, OutreachStatus } from './list.ts';

/** The columns of the table, in their order. */
export const OUTREACH_COLUMNS = [
  'actor',
  'other',
  'through',
  'about',
  'status',
  'note',
  'addedAt',
  'changedAt',
] as const;
export type OutreachColumn = (typeof OUTREACH_COLUMNS)[number];

/**
 * The list as a table of text, under one row of headings. Dates are ISO 8601, which every spreadsheet reads.
 * @param heading the words for a column
 * @param word the words for a status
 */
export function outreachTable(
  list: OutreachList,
  language: Language,
  heading: (column: OutreachColumn) => string,
  word: (status: OutreachStatus) => string,
): string[][] {
  const rows = list.map(
    (entry): Record<OutreachColumn, string> => ({
      ...entry,
      actor: nameOf(entry.actor, language),
      other: nameOf(entry.other, language),
      through: entry.through.map((each) => nameOf(each, language)).join('; '),
      about: entry.about[language].join(' '),
      status: word(entry.status),
    }),
  );
  return [OUTREACH_COLUMNS.map(heading), ...rows.map((row) => OUTREACH_COLUMNS.map((column) => row[column]))];
}
