import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Kind } from '../../../core/kinds.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { canonicalOrNull, canonicalScope } from '../../explore/canonical.ts';
import { nodesByIds } from '../../explore/graph.ts';
import { hashOf } from '../../hash.ts';
import { answerText, type Handler, originOf, reader } from '../../http.ts';
import { readQuery } from '../../query.ts';
import { isUnchanged } from '../../unchanged.ts';
import { type Language, nameIn } from '../../words.ts';
import { atom, entityAddress, MEDIA_TYPE, updatedAt } from './atom.ts';
import { type DigestScope, digests } from './digest.ts';

/** Where the feed of what is new is. */
export const FEED = '/nouveautes.atom';

const id = z.string().nullable().default(null);
const PARAMETERS = { network: id, theme: id, territory: id, lang: z.enum(['fr', 'en']).default('fr') };

/** What each parameter of the scope names, and what one is told who names none. */
const SCOPE = {
  network: { kind: 'Network', unknown: ['Réseau inconnu', 'There is no network'] },
  theme: { kind: 'Theme', unknown: ['Thème inconnu', 'There is no theme'] },
  territory: { kind: 'Territory', unknown: ['Territoire inconnu', 'There is no territory'] },
} as const satisfies Record<keyof DigestScope, { kind: Kind; unknown: readonly [string, string] }>;
const SCOPE_NAMES = ['network', 'theme', 'territory'] as const satisfies readonly (keyof DigestScope)[];

/**
 * Answers `GET /nouveautes.atom` with what was added and changed, day by day, in the whole observatory or for a network, a
 * theme, a territory. A reader that has it already is told so.
 */
export function feedEndpoint(database: Database): Handler {
  return reader((request, response) => answer(database, request, response), ['GET', 'HEAD']);
}

async function answer(database: Database, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { lang: language, ...asked } = readQuery(request.url, PARAMETERS);
  const scope = {
    network: await canonicalOrNull(database, asked.network),
    ...(await canonicalScope(database, asked)),
  };
  const named = SCOPE_NAMES.flatMap((name) => (scope[name] === null ? [] : [{ name, id: scope[name] }]));
  const nodes = await nodesByIds(
    database,
    named.map((each) => each.id),
  );
  const unknown = named.find((each) => nodes.get(each.id)?.kind !== SCOPE[each.name].kind);
  if (unknown) {
    const [french, english] = SCOPE[unknown.name].unknown;
    return answerText(response, 404, `${french} : « ${unknown.id} ». / ${english} "${unknown.id}".`);
  }
  const origin = originOf(request);
  const place = { origin, language };
  const found = await digests(database, scope);
  const body = atom(found, {
    ...place,
    ids: named.map((each) => `${each.name}=${each.id}`),
    names: named.flatMap((each) => nodes.get(each.id) ?? []).map((node) => nameIn(language, node)),
    self: `${origin}${feedPath(scope, language)}`,
    alternate: named[0] ? entityAddress(named[0], place) : `${origin}/${language === 'en' ? '?lang=en' : ''}`,
  });
  const validators = {
    // Weak, since what is sent may be compressed.
    etag: `W/"${hashOf(body)}"`,
    lastModified: new Date(updatedAt(found)),
  };
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', validators.etag);
  response.setHeader('last-modified', validators.lastModified.toUTCString());
  if (isUnchanged(request.headers, validators)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-type', MEDIA_TYPE);
  response.end(body);
}

/** The address of a feed within the site, written in one way only. */
function feedPath(scope: DigestScope, language: Language): string {
  const parameters = new URLSearchParams();
  for (const name of SCOPE_NAMES) if (scope[name] !== null) parameters.set(name, scope[name]);
  if (language !== 'fr') parameters.set('lang', language);
  return parameters.size > 0 ? `${FEED}?${parameters}` : FEED;
}
