import type { Kind } from '../../../core/kinds.ts';
import { apiKind } from '../../ecosystem/kinds.ts';
import { today } from '../../explore/dates.ts';
import { type Language, sentence } from '../../words.ts';
import type { About } from './graph.ts';

/** What an export says of itself in words, from what it was asked for and what it holds. */
export interface Contents {
  kinds: readonly Kind[];
  /** names, in the language of the export; null when the filter has none */
  theme: string | null;
  territory: string | null;
  similarities: boolean;
  /** whether the entities were chosen one by one */
  isChosen: boolean;
  nodes: number;
  /** nodes that the filter keeps, before the limit */
  totalNodes: number;
  edges: number;
  totalEdges: number;
  licences: readonly string[];
}

/**
 * Describes an export.
 * @param origin the observatory that it comes from
 * @param address the very address that gives it
 */
export function aboutExport(
  { licences, ...contents }: Contents,
  { language, origin, address }: { language: Language; origin: string; address: string },
): About {
  const say = (key: string, variables: object = {}) => sentence(language, `export.${key}`, { ...variables });
  const conditions = conditionsOf(contents, say);
  const description = [
    conditions.length > 0 ? say('filter', { conditions: conditions.join(say('separator')) }) : say('whole'),
    say('count', contents),
    say('licences', { licences: licences.join(', '), origin }),
  ];
  return {
    creator: say('creator'),
    title: say('title'),
    description: description.join(' '),
    date: today(),
    licences,
    origin,
    address,
    language,
  };
}

type Say = (key: string, variables?: object) => string;

function conditionsOf(
  { kinds, theme, territory, similarities, isChosen }: Omit<Contents, 'licences'>,
  say: Say,
): string[] {
  const names = kinds.map((kind) => say(`kinds.${apiKind(kind)}`)).join(', ');
  return [
    ...(kinds.length > 0 ? [say('conditions.kinds', { names })] : []),
    ...(theme !== null ? [say('conditions.theme', { name: theme })] : []),
    ...(territory !== null ? [say('conditions.territory', { name: territory })] : []),
    ...(isChosen ? [say('conditions.chosen')] : []),
    ...(similarities ? [say('conditions.similarities')] : []),
  ];
}
