const SEGMENTER = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** Sentences of a text in their order, without the space around them. Source: Unicode Standard Annex 29. */
export function sentences(text: string): string[] {
  return [...SEGMENTER.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
