import { sentences } from './sentences.ts';

/** Characters from which a text is too long for one vector to tell all it is about: some 350 tokens. */
export const LONG_TEXT = 1400;

/** Characters of a passage at most, but for a sentence that is longer by itself. */
const PASSAGE = 700;

/** Characters of a sentence at most: the model reads a limited length. */
const SENTENCE = 1400;

/**
 * A long text as passages of whole sentences, of nearly the same length: a vector of the whole blurs what stands in one
 * place only. Source: J. Callan, "Passage-level evidence in document retrieval", 1994.
 * @returns nothing for a text that is short enough to be one
 */
export function passages(text: string): string[] {
  if (text.length < LONG_TEXT) return [];
  const length = text.length / Math.ceil(text.length / PASSAGE);
  const found: string[] = [];
  let passage = '';
  for (const sentence of sentences(text).flatMap(cut)) {
    if (passage !== '' && passage.length + sentence.length / 2 > length) {
      found.push(passage);
      passage = sentence;
    } else {
      passage = passage === '' ? sentence : `${passage} ${sentence}`;
    }
  }
  return passage === '' ? found : [...found, passage];
}

/** Lists and tables have no end of sentence. */
function cut(sentence: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < sentence.length; start += SENTENCE)
    parts.push(sentence.slice(start, start + SENTENCE));
  return parts;
}
