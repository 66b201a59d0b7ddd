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

/** Where the server gives entities that are sent to it as a file, with the relations between them. */
export function exportAddress(format: Format, similarities: boolean, language: Language): string {
  const parameters = new URLSearchParams();
  if (similarities) parameters.set('similarities', 'on');
  parameters.set('lang', language);
  return `/export/ecosystem.${FORMATS[format]}?${parameters}`;
}
