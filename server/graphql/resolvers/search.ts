import type { Kind } from '../../../core/kinds.ts';
import { search } from '../../search/search.ts';
import { inRange, textUpTo } from '../arguments.ts';
import type { Context } from '../context.ts';

interface Arguments {
  text: string;
  first: number;
  kinds?: Kind[] | null;
}

/** Query.search */
export async function searchResolver(_root: unknown, args: Arguments, { database, embedder }: Context) {
  const hits = await search(database, embedder, {
    text: textUpTo('text', args.text, 500),
    first: inRange('first', args.first, 1, 50),
    kinds: args.kinds ?? [],
  });
  return { hits };
}
