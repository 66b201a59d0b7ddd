import type { Kind } from '../../../core/kinds.ts';
import {
  type ClosestSentence,
  closestSentences,
  type Excerpt,
  excerpt,
  sentencesOf,
} from '../../search/excerpt.ts';
import { type FacetValue, facets } from '../../search/facets.ts';
import type { SearchFilter } from '../../search/filter.ts';
import type { Hit } from '../../search/rank.ts';
import { search } from '../../search/search.ts';
import { suggest } from '../../search/suggest.ts';
import { inRange, textUpTo } from '../arguments.ts';
import type { Context } from '../context.ts';
import { checkedFilter } from '../filter.ts';
import { once } from '../once.ts';
import { pageAfter } from '../pages.ts';

interface Arguments {
  text: string;
  first: number;
  after?: string | null;
  kinds?: Kind[] | null;
  filter?: SearchFilter | null;
}

/** A hit with what its fields are computed from, for all hits of the page at once when any is asked for. */
interface PageHit extends Hit {
  excerpts: () => Promise<ReadonlyMap<string, Excerpt | null>>;
  closest: () => Promise<ReadonlyMap<string, ClosestSentence>>;
}

/** Query.search */
export async function searchResolver(_root: unknown, args: Arguments, { database, embedder }: Context) {
  const text = textUpTo('text', args.text, 500);
  const first = inRange('first', args.first, 1, 50);
  const results = await search(
    database,
    embedder,
    text,
    await checkedFilter(database, { kinds: args.kinds, ...args.filter }),
  );
  const { items, pageInfo } = pageAfter(results, first, args.after);
  const ids = items.map(({ id }) => id);
  const texts = once(() => sentencesOf(database, ids));
  const excerpts = once(async () => new Map([...(await texts())].map(([id, of]) => [id, excerpt(of, text)])));
  const closest = once(async () => closestSentences(embedder, await embedder.query(text), await texts()));
  return {
    hits: items.map((hit) => ({ ...hit, excerpts, closest })),
    pageInfo,
    total: results.length,
    facets: () =>
      facets(
        database,
        results.map(({ id }) => id),
      ),
  };
}

/** SearchHit.excerpt */
export async function excerptResolver({ id, excerpts }: PageHit): Promise<Excerpt | null> {
  return (await excerpts()).get(id) ?? null;
}

/** SearchHit.closestSentence */
export async function closestSentenceResolver({ id, closest }: PageHit): Promise<ClosestSentence | null> {
  return (await closest()).get(id) ?? null;
}

/** FacetValue.name, in the language asked for, as far as the value has a name. */
export function facetNameResolver({ name, nameEn }: FacetValue, { language }: { language: 'fr' | 'en' }) {
  return language === 'en' ? (nameEn ?? name) : name;
}

/** Query.suggest */
export function suggestResolver(
  _root: unknown,
  args: { text: string; first: number; kinds?: Kind[] | null },
  { database }: Context,
) {
  const first = inRange('first', args.first, 1, 20);
  return suggest(database, textUpTo('text', args.text, 100), { first, kinds: args.kinds ?? [] });
}
