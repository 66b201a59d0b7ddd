import type { Kind } from '../../../core/kinds.ts';
import { sentences } from '../../../core/text/sentences.ts';
import { canonicalId } from '../../explore/canonical.ts';
import { closestPairs, type SentencePair, sentencesOf } from '../../search/excerpt.ts';
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

/** A hit with the closest sentences, of all hits at once when any is asked for. */
interface PairedHit extends SimilarHit {
  pairs: () => Promise<ReadonlyMap<string, SentencePair>>;
}

/** Query.similar */
export async function similarResolver(
  _root: unknown,
  args: Arguments,
  { database, embedder }: Context,
): Promise<PairedHit[]> {
  const start = await startOf(database, args);
  const hits = await similar(database, embedder, {
    ...start,
    first: inRange('first', args.first, 1, 50),
    filter: await checkedFilter(database, { kinds: args.kinds, ...args.filter }),
  });
  const pairs = once(async () => {
    const texts = new Map(await sentencesOf(database, [...hits.map(({ id }) => id), start.id ?? '']));
    const own = start.text === undefined ? (texts.get(start.id) ?? []) : sentences(start.text);
    texts.delete(start.id ?? '');
    return closestPairs(embedder, own, texts);
  });
  return hits.map((hit) => ({ ...hit, pairs }));
}

type Start = { id: string; text?: undefined } | { text: string; id?: undefined };

async function startOf(database: Context['database'], { id, text }: Arguments): Promise<Start> {
  if (typeof id === 'string' && typeof text !== 'string') return { id: await canonicalId(database, id) };
  if (typeof text === 'string' && typeof id !== 'string') return { text: textUpTo('text', text, 20_000) };
  throw badArgument('text', 'given when "id" is not, and only then');
}

/** SimilarHit.closest */
export async function closestResolver({ id, pairs }: PairedHit): Promise<SentencePair | null> {
  return (await pairs()).get(id) ?? null;
}
