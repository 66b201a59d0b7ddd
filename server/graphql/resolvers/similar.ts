import type { Kind } from '../../../core/kinds.ts';
import { canonicalId } from '../../explore/canonical.ts';
import { similar } from '../../search/similar.ts';
import { badArgument, inRange, textUpTo } from '../arguments.ts';
import type { Context } from '../context.ts';

interface Arguments {
  id?: string | null;
  text?: string | null;
  first: number;
  kinds?: Kind[] | null;
}

/** Query.similar */
export async function similarResolver(_root: unknown, args: Arguments, { database, embedder }: Context) {
  const id = args.id ?? undefined;
  const text = args.text ?? undefined;
  if ((id === undefined) === (text === undefined)) {
    throw badArgument('text', 'given when "id" is not, and only then');
  }
  return similar(database, embedder, {
    ...(id !== undefined && { id: await canonicalId(database, id) }),
    ...(text !== undefined && { text: textUpTo('text', text, 20_000) }),
    first: inRange('first', args.first, 1, 50),
    kinds: args.kinds ?? [],
  });
}
