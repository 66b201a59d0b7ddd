import { canonicalId, canonicalIds } from '../../explore/canonical.ts';
import { networkFinder } from '../../search/network-finder.ts';
import { badArgument, inRange, listUpTo, textUpTo } from '../arguments.ts';
import type { Context } from '../context.ts';

interface Arguments {
  text?: string | null;
  actor?: string | null;
  themes?: string[] | null;
  territories?: string[] | null;
  first: number;
}

/** Query.networkFinder */
export async function networkFinderResolver(
  _root: unknown,
  args: Arguments,
  { database, embedder }: Context,
) {
  const { text, actor } = args;
  if (typeof text !== 'string' && typeof actor !== 'string')
    throw badArgument('text', 'given when "actor" is not');
  return networkFinder(database, embedder, {
    text: typeof text === 'string' ? textUpTo('text', text, 20_000) : undefined,
    actor: typeof actor === 'string' ? await canonicalId(database, actor) : undefined,
    themes: await canonicalIds(database, listUpTo('themes', args.themes ?? [], 50)),
    territories: await canonicalIds(database, listUpTo('territories', args.territories ?? [], 50)),
    first: inRange('first', args.first, 1, 50),
  });
}
