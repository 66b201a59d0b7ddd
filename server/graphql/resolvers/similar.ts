import type { Kind } from '../../../core/kinds.ts';
import { canonicalId } from '../../explore/canonical.ts';
import { closestPairsOf, closestPairsTo, type SentencePair } from '../../search/excerpt.ts';
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
  const pairs = once(() => pairsOf(database, embedder, start, ids));
  return hits.map((hit) => ({ ...hit, pairs }));
}

/** Query.closestSentences */
export async function closestSentencesResolver(
  _root: unknown,
  { with: other, ...given }: Pick<Arguments, 'id' | 'text'> & { with: string },
  { database, embedder }: Context,
): Promise<SentencePair | null> {
  const [start, id] = await Promise.all([startOf(database, given), canonicalId(database, other)]);
  return (await pairsOf(database, embedder, start, [id])).get(id) ?? null;
}

function pairsOf(
  database: Context['database'],
  embedder: Context['embedder'],
  start: Start,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SentencePair>> {
  return start.text === undefined
    ? closestPairsOf(database, embedder, start.id, ids)
    : closestPairsTo(database, embedder, start.text, ids);
}

type Start = { id: string; text?: undefined } | { text: string; id?: undefined };

async function startOf(
  database: Context['database'],
  { id, text }: Pick<Arguments, 'id' | 'text'>,
): Promise<Start> {
  if (typeof id === 'string' && typeof text !== 'string') return { id: await canonicalId(database, id) };
  if (typeof text === 'string' && typeof id !== 'string') return { text: textUpTo('text', text, 20_000) };
  throw badArgument('text', 'given when "id" is not, and only then');
}

/** SimilarHit.closest, Introduction.closest */
export async function closestResolver({ id, pairs }: Paired): Promise<SentencePair | null> {
  return (await pairs()).get(id) ?? null;
}
