import { apiKind } from '../../ecosystem/kinds.ts';
import { type Language, nameIn, sentence } from '../../words.ts';
import { element, escapeXml, startTag } from '../ecosystem/xml.ts';
import type { Digest, DigestedEntity } from './digest.ts';

/** What a feed is about, and where it is. */
export interface FeedOf {
  language: Language;
  /** names of the network, the theme and the territory that it keeps to; none for the whole observatory */
  names: readonly string[];
  /** identifiers of the same */
  ids: readonly string[];
  /** the observatory: `https://observatoire.example` */
  origin: string;
  /** of the feed itself, and of the page that says the same */
  self: string;
  alternate: string;
}

/** RFC 4151 wants a day on which the site was that of who runs it: the year from which there have been feeds will do. */
const TAGGED = 2026;

/** What a feed without entries gives as its date, which the format wants. */
const NEVER = '1970-01-01T00:00:00Z';

export const MEDIA_TYPE = 'application/atom+xml; charset=utf-8';

/** When something last came into a feed, ISO 8601. */
export function updatedAt(digests: readonly Digest[]): string {
  return digests[0]?.at ?? NEVER;
}

/** Digests as an Atom feed (RFC 4287). */
export function atom(digests: readonly Digest[], feed: FeedOf): string {
  const { language, names, self, alternate, origin } = feed;
  const say = (key: string, variables = {}) => sentence(language, `feed.${key}`, variables);
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    startTag('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }),
    textElement('id', tagOf(feed)),
    textElement('title', names.length > 0 ? say('titleOf', { names: names.join(', ') }) : say('title')),
    textElement('subtitle', say('subtitle')),
    textElement('updated', updatedAt(digests)),
    element(
      'author',
      {},
      textElement('name', sentence(language, 'export.creator')) + textElement('uri', origin),
    ),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: alternate }),
    ...digests.map((digest) => entry(digest, feed)),
    '</feed>\n',
  ].join('');
}

function entry(digest: Digest, feed: FeedOf): string {
  const { language, origin } = feed;
  const { day, dataset, at } = digest;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
  const title = sentence(language, 'feed.entry', { date, counts: counts(digest, language), dataset });
  return element(
    'entry',
    {},
    [
      textElement('id', `${tagOf(feed)}/${day}/${encodeURIComponent(dataset)}`),
      textElement('title', title),
      textElement('updated', at),
      element('link', {
        rel: 'alternate',
        type: 'text/html',
        href: `${origin}/sources?section=runs${language === 'en' ? '&lang=en' : ''}`,
      }),
      element('content', { type: 'html' }, escapeXml(html(digest, feed))),
    ].join(''),
  );
}

/** `12 fiches ajoutées, 3 fiches modifiées` */
function counts({ addedCount, changedCount }: Digest, language: Language): string {
  return [
    ...(addedCount > 0 ? [sentence(language, 'feed.added', { count: addedCount })] : []),
    ...(changedCount > 0 ? [sentence(language, 'feed.changed', { count: changedCount })] : []),
  ].join(sentence(language, 'names.separator'));
}

/** The same as a piece of a page, with links. */
function html({ added, addedCount, changed, changedCount }: Digest, feed: FeedOf): string {
  return (
    list(added, addedCount, sentence(feed.language, 'feed.added', { count: addedCount }), feed) +
    list(changed, changedCount, sentence(feed.language, 'feed.changed', { count: changedCount }), feed)
  );
}

function list(
  entities: readonly DigestedEntity[],
  count: number,
  title: string,
  { language, origin }: FeedOf,
): string {
  if (count === 0) return '';
  const items = entities.map((entity) => {
    const link = element(
      'a',
      { href: entityAddress(entity, { language, origin }) },
      escapeXml(nameIn(language, entity)),
    );
    return element('li', {}, `${link} (${sentence(language, `feed.kinds.${apiKind(entity.kind)}`)})`);
  });
  const more = count - entities.length;
  const rest = more > 0 ? element('p', {}, sentence(language, 'feed.more', { count: more })) : '';
  return element('p', {}, escapeXml(title)) + element('ul', {}, items.join('')) + rest;
}

/** Where the page of an entity is. */
export function entityAddress(
  { id }: { id: string },
  { language, origin }: Pick<FeedOf, 'language' | 'origin'>,
): string {
  const address = `${origin}/entite/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
  return language === 'en' ? `${address}?lang=en` : address;
}

/** Names the feed for good, whichever way its address is written. */
function tagOf({ origin, language, ids }: FeedOf): string {
  const parts = ['nouveautes', language, ...ids.map(encodeURIComponent)];
  return `tag:${new URL(origin).hostname},${TAGGED}:${parts.join('/')}`;
}

function textElement(name: string, text: string): string {
  return element(name, {}, escapeXml(text));
}
