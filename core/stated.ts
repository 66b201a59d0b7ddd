import type { Properties } from './kinds.ts';

/** What one source says of a relation. A relation of the graph holds a list of them, so that each can be taken back. */
export interface StatedRelation {
  /** whether people edit that source */
  curated: boolean;
  /** name of the source */
  dataset: string;
  /** identifiers of the records at its ends, as stated: what they are merged into may change */
  from: string;
  to: string;
  properties: Properties;
}

/** As it is kept: JSON whose alphabetical order is that of precedence, those that people edit first. */
export function encodeStated({ curated, dataset, from, to, properties }: StatedRelation): string {
  return JSON.stringify([curated ? 0 : 1, dataset, from, to, properties]);
}

export function decodeStated(text: string): StatedRelation {
  const [rank, dataset, from, to, properties] = JSON.parse(text) as [
    number,
    string,
    string,
    string,
    Properties,
  ];
  return { curated: rank === 0, dataset, from, to, properties };
}

/** How all statements of a source start. */
export function statedStarts(dataset: string): string[] {
  return [0, 1].map((rank) => `${JSON.stringify([rank, dataset]).slice(0, -1)},`);
}
