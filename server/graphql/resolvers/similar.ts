import type { Kind } from '../../../core/kinds.ts';
import { sentences } from '../../../core/text/sentences.ts';
import { canonicalId } from '../../explore/canonical.ts';
import { closestPairs, closestPairsOf, type SentencePair, sentencesOf } from '../../search/excerpt.ts';
import type { SearchFilter } from '../../search/filter.ts';
import { type SimilarHit, similar } from '../../search/similar.ts';
import { badArgument, inRange, textUpTo } from '../arguments.ts';
import type { Context } from '../context.ts';
import { checkedFilter } from '../filter.ts';
import { once } from '../once.ts';

interface Arguments {
  id?: string | null;
  text?: string | null;
  first: number;
  kinds?: Kind[] | null;
  filter?: SearchFilter | null;
}

/** What was found, with the closest sentences, of all that was found at once when any is asked for. */
export interface Paired {
  id: string;
  pairs: () => Promise<ReadonlyMap<string, SentencePair>>;
}

/** Query.similar */
export async function similarResolver(
  _root: unknown,
  args: Arguments,
  { database, embedder }: Context,
): Promise<(SimilarHit & Paired)[]> {
  const start = await startOf(database, args);
  const hits = await similar(database, embedder, {
    ...start,
    first: inRange('first', args.first, 1, 50),
    filter: await checkedFilter(database, { kinds: args.kinds, ...args.filter }),
  });
  const ids = hits.map(({ id }) => id);
  const pairs = once(async () => {
    const { text } = start;
    if (text === undefined) return closestPairsOf(database, embedder, start.id, ids);
    return closestPairs(embedder, sentences(text), await sentencesOf(database, ids));
  });
  return hits.map((hit) => ({ ...hit, pairs }));
}

type Start = { id: string; text?: undefined } | { text: string; id?: undefined };

async function startOf(database: Context['database'], { id, text }: Arguments): Promise<Start> {
  if (typeof id === 'string' && typeof text !== 'string') return { id: await canonicalId(database, id) };
  if (typeof text === 'string' && typeof id !== 'string') return { text: textUpTo('text', text, 20_000) };
  throw badArgument('text', 'given when "id" is not, and only then');
}

/** SimilarHit.closest, Introduction.closest */
export async function closestResolver({ id, pairs }: Paired): Promise<SentencePair | null> {
  return (await pairs()).get(id) ?? null;
}
