import type { Embedder } from '../../core/embedding/embedder.ts';
import { dot } from '../../core/embedding/vector.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { sentences } from '../../core/text/sentences.ts';
import { fold, terms } from '../../core/text/terms.ts';
import { isTypoOf } from './typo.ts';

/** Characters of an excerpt, about three lines. */
const EXCERPT = 300;

/** Sentences of one entity that are compared in meaning, at most. */
const MOST_SENTENCES = 40;

/** A passage of an entity's texts, with the words of the query that it holds. */
export interface Excerpt {
  text: string;
  /** where words of the query stand, in UTF-16 units, in their order */
  matches: { start: number; length: number }[];
}

/** A sentence close to the query in meaning. */
export interface ClosestSentence {
  text: string;
  /** -1 to 1 */
  cosine: number;
}

/** The sentences that each entity says of itself, in their order. */
export async function sentencesOf(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const rows = await database.read<Record<string, string | null> & { id: string }>('search/texts', { ids });
  return new Map(
    rows.map(({ id, ...texts }) => [
      id,
      Object.values(texts).flatMap((text) => (text === null ? [] : sentences(text))),
    ]),
  );
}

/**
 * The sentences, side by side, that hold most different words of a query, with these words marked; the beginning where
 * none holds any.
 * @returns null when there is no text
 */
export function excerpt(of: readonly string[], query: string): Excerpt | null {
  const wanted = new Set(terms(query));
  const held = of.map((sentence) => new Set(terms(sentence).filter((term) => wanted.has(term))));
  let [first, most] = [0, 0];
  for (const [index, found] of held.entries()) {
    if (found.size > most) [first, most] = [index, found.size];
  }
  let text = of[first];
  if (text === undefined) return null;
  for (const next of of.slice(first + 1)) {
    if (text.length + next.length > EXCERPT) break;
    text = `${text} ${next}`;
  }
  const shown = shortened(text, wanted);
  return { text: shown, matches: matches(shown, wanted) };
}

/** The sentence of each entity that is closest to a text in meaning; nothing for one that says nothing. */
export async function closestSentences(
  embedder: Embedder,
  query: Float32Array,
  all: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, ClosestSentence>> {
  return closestOf(query, await embedded(embedder, all));
}

/** Two sentences, one of each side, that are close in meaning. */
export interface SentencePair {
  mine: string;
  theirs: string;
  /** -1 to 1 */
  cosine: number;
}

/** Of each entity, the sentence that is closest in meaning to one of a text's; nothing for one that says nothing. */
export async function closestPairsTo(
  database: Database,
  embedder: Embedder,
  text: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SentencePair>> {
  return closestPairs(embedder, sentences(text), await sentencesOf(database, ids));
}

async function closestPairs(
  embedder: Embedder,
  mine: readonly string[],
  all: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, SentencePair>> {
  const theirs = await embedded(embedder, all);
  const own = await embedded(embedder, new Map([['', mine]]));
  const pairs = new Map<string, SentencePair>();
  for (const { text: sentence, vector } of own) {
    for (const [id, { text, cosine }] of closestOf(vector, theirs)) {
      if (cosine > (pairs.get(id)?.cosine ?? -1)) pairs.set(id, { mine: sentence, theirs: text, cosine });
    }
  }
  return pairs;
}

/** Of each of some entities, the same to one of another entity's. */
export async function closestPairsOf(
  database: Database,
  embedder: Embedder,
  id: string,
  others: readonly string[],
): Promise<ReadonlyMap<string, SentencePair>> {
  const texts = new Map(await sentencesOf(database, [id, ...others]));
  const own = texts.get(id) ?? [];
  texts.delete(id);
  return closestPairs(embedder, own, texts);
}

interface EmbeddedSentence {
  /** entity that says it */
  id: string;
  text: string;
  vector: Float32Array;
}

/** The first sentences of each with their vectors, all embedded together. */
async function embedded(
  embedder: Embedder,
  all: ReadonlyMap<string, readonly string[]>,
): Promise<EmbeddedSentence[]> {
  const said = [...all].flatMap(([id, of]) => of.slice(0, MOST_SENTENCES).map((text) => ({ id, text })));
  const vectors = await embedder.passages(said.map(({ text }) => text));
  return said.map((each, index) => ({ ...each, vector: vectors[index] as Float32Array }));
}

function closestOf(
  query: Float32Array,
  said: readonly EmbeddedSentence[],
): ReadonlyMap<string, ClosestSentence> {
  const closest = new Map<string, ClosestSentence>();
  for (const { id, text, vector } of said) {
    const cosine = dot(query, vector);
    if (cosine > (closest.get(id)?.cosine ?? -1)) closest.set(id, { text, cosine });
  }
  return closest;
}

/** Cuts a long text around the first word of the query that it holds, between words. */
function shortened(text: string, wanted: ReadonlySet<string>): string {
  if (text.length <= EXCERPT) return text;
  const [match] = matches(text, wanted);
  const centre = match === undefined ? 0 : match.start;
  const start = Math.max(0, Math.min(centre - EXCERPT / 3, text.length - EXCERPT));
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const to = from + EXCERPT >= text.length ? text.length : text.lastIndexOf(' ', from + EXCERPT);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

function matches(text: string, wanted: ReadonlySet<string>): Excerpt['matches'] {
  const typed = [...wanted];
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const [term = fold(word)] = terms(word);
    const isMatch = wanted.has(term) || typed.some((other) => isTypoOf(other, term));
    return isMatch ? [{ start: index, length: word.length }] : [];
  });
}
