import type { KindFilter } from '../filters/kinds.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { Language } from '../url/state.ts';

/** Formats that the server writes the graph in, and how their files end. */
export const FORMATS = {
  nodes: 'nodes.csv',
  edges: 'edges.csv',
  gexf: 'gexf',
  graphml: 'graphml',
  jsonld: 'jsonld',
} as const;
export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/** What of the graph is exported. */
export interface ExportFilter {
  readonly kinds: KindFilter;
  /** identifiers of the theme and of the territory that it is about or in; null or absent for all */
  readonly theme?: string | null;
  readonly territory?: string | null;
  /** whether the computed similarities go with the recorded relations */
  readonly similarities?: boolean;
}

/** Where the server gives what a filter keeps of the graph as a file. */
export function exportAddress(format: Format, filter: ExportFilter, language: Language): string {
  const { kinds, theme, territory, similarities } = filter;
  const parameters = new URLSearchParams();
  if (kinds.length < KINDS.length) parameters.set('kinds', kinds.join(','));
  if (theme) parameters.set('theme', theme);
  if (territory) parameters.set('territory', territory);
  if (similarities) parameters.set('similarities', 'on');
  parameters.set('lang', language);
  return `/export/ecosystem.${FORMATS[format]}?${parameters}`;
}
