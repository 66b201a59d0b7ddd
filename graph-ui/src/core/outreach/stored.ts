import type { NamedFragment } from '../../gql/graphql.ts';
import { KINDS } from '../kinds/kinds.ts';
import { OUTREACH_STATUSES, type OutreachEntry, type OutreachList } from './list.ts';

/** Raised whenever the form changes. */
const VERSION = 1;

/** The list as text to keep. */
export function writeList(entries: OutreachList): string {
  return JSON.stringify({ version: VERSION, entries });
}

/** The list that a text keeps; null when it is none of ours, or of another version. */
export function readList(text: string): OutreachList | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(content) || content.version !== VERSION) return null;
  return isListOf(content.entries, isEntry) ? content.entries : null;
}

// By hand, since zod is no part of the page: it would weigh more than the whole view.

function isEntry(value: unknown): value is OutreachEntry {
  return (
    isRecord(value) &&
    isNamed(value.actor) &&
    isNamed(value.other) &&
    isListOf(value.through, isNamed) &&
    isRecord(value.about) &&
    isListOf(value.about.fr, isString) &&
    isListOf(value.about.en, isString) &&
    OUTREACH_STATUSES.some((status) => status === value.status) &&
    isString(value.note) &&
    isDate(value.addedAt) &&
    isDate(value.changedAt)
  );
}

function isNamed(value: unknown): value is NamedFragment {
  return (
    isRecord(value) &&
    KINDS.some((kind) => kind === String(value.__typename).toUpperCase()) &&
    isString(value.id) &&
    isString(value.name) &&
    (value.nameEn === null || isString(value.nameEn)) &&
    (value.acronym === null || isString(value.acronym))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isDate(value: unknown): value is string {
  return isString(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
