import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../../core/config.ts';
import type { Database, FollowingDatabase } from '../../core/neo4j/database.ts';
import { readForm } from '../form.ts';
import { headersOf, isFromOurPage } from '../headers.ts';
import { answerText, type Handler, originOf, reader } from '../http.ts';
import { closeSession, enter, openSession, type Session } from './accounts.ts';
import { bookmarksCookie } from './bookmarks.ts';
import { readCookie, setCookie } from './cookies.ts';
import { enterWith, TokenError } from './identify.ts';
import { Provider, SIGN_IN_SECONDS, SignInError } from './provider.ts';

/** Where all of this is. */
export const AUTH = '/auth/';

/** The paths of signing in and out. */
export const AUTH_PATHS = {
  /** sends the browser to the provider; `?return=` says where to come back to */
  signIn: `${AUTH}sign-in`,
  /** where the provider sends it back to: this has to be registered there */
  callback: `${AUTH}callback`,
  /** trades a local token for a session */
  token: `${AUTH}token`,
  /** ends the session; answers `{"leave": "https://…"}` where one has to go to sign out at the provider too */
  signOut: `${AUTH}sign-out`,
} as const;

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Signs people in and out: the only requests by which a browser gets or loses a session. */
export function accountsEndpoint(config: Config, database: Database): Handler {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = config;
  const provider =
    issuer && clientId && clientSecret ? new Provider({ issuer, clientId, clientSecret }) : undefined;

  const signIn: Answer = async (request, response) => {
    if (!provider) return answerText(response, 404, NO_PROVIDER);
    const callback = originOf(request) + AUTH_PATHS.callback;
    const { address, kept } = await provider.begin(callback, returnPath(request));
    response.setHeader('set-cookie', setCookie('signIn', headersOf(request), kept, SIGN_IN_SECONDS));
    redirect(response, address.href);
  };

  const callback: Answer = async (request, response) => {
    if (!provider) return answerText(response, 404, NO_PROVIDER);
    const header = headersOf(request);
    // Whatever comes of it, the same sign-in is not gone on with again.
    response.setHeader('set-cookie', setCookie('signIn', header, '', 0));
    const answer = new URL(request.url ?? '', originOf(request));
    const { identity, returnTo } = await provider.finish(answer, readCookie('signIn', header));
    const followed = database.following();
    const viewer = await enter(followed, identity, config.ADMINISTRATORS);
    keep(request, response, await openSession(followed, viewer, readCookie('session', header)));
    await keepBookmarks(request, response, followed);
    redirect(response, returnTo);
  };

  const token: Answer = async (request, response) => {
    const form = await readForm(request);
    const followed = database.following();
    const { viewer, until } = await enterWith(config, followed, form.get('token')?.trim() ?? '');
    const before = readCookie('session', headersOf(request));
    keep(request, response, await openSession(followed, viewer, before, until));
    await keepBookmarks(request, response, followed);
    response.writeHead(204).end();
  };

  const signOut: Answer = async (request, response) => {
    const secret = readCookie('session', headersOf(request));
    const followed = database.following();
    const issuer = secret === undefined ? null : await closeSession(followed, secret);
    response.setHeader('set-cookie', setCookie('session', headersOf(request), '', 0));
    await keepBookmarks(request, response, followed);
    const leave = issuer === config.OIDC_ISSUER ? await provider?.leave(`${originOf(request)}/`) : null;
    if (!leave) return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ leave: leave.href }));
  };

  /** Makes the next server that the browser asks see what this one wrote. */
  const keepBookmarks = async (
    request: IncomingMessage,
    response: ServerResponse,
    followed: FollowingDatabase,
  ) => {
    const cookie = await bookmarksCookie(config, headersOf(request), followed.bookmarks());
    if (cookie !== undefined) response.appendHeader('set-cookie', cookie);
  };

  const routes: Readonly<Record<string, Handler>> = {
    [AUTH_PATHS.signIn]: reader(explained(signIn)),
    [AUTH_PATHS.callback]: reader(explained(callback)),
    [AUTH_PATHS.token]: reader(fromOurPage(explained(token)), ['POST']),
    [AUTH_PATHS.signOut]: reader(fromOurPage(signOut), ['POST']),
  };
  return (request, response) => {
    response.setHeader('cache-control', 'no-store');
    const route = routes[request.url?.split('?')[0] ?? ''];
    if (route) route(request, response);
    else answerText(response, 404, `Here are: ${Object.values(AUTH_PATHS).join(', ')}.`);
  };
}

const NO_PROVIDER =
  'L’observatoire n’a pas de fournisseur d’identité. / The observatory has no identity provider: see OIDC_ISSUER in the README.';

/** Tells what went wrong with signing in as the error says it. */
function explained(answer: Answer): Answer {
  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      if (error instanceof SignInError) answerText(response, 400, error.message);
      else if (error instanceof TokenError) answerText(response, 401, error.message);
      else throw error;
    }
  };
}

/** Refuses what another site makes a browser send: it would sign people in as somebody else, or out. */
function fromOurPage(answer: Answer): Answer {
  return async (request, response) => {
    if (isFromOurPage(headersOf(request))) return answer(request, response);
    answerText(response, 403, 'This is answered to the page of the observatory only.');
  };
}

function keep(request: IncomingMessage, response: ServerResponse, { secret, seconds }: Session): void {
  response.appendHeader('set-cookie', setCookie('session', headersOf(request), secret, seconds));
}

/** Where to go afterwards: a path of this site, whatever the address says. */
function returnPath(request: IncomingMessage): string {
  const origin = originOf(request);
  const wanted = new URL(request.url ?? '', origin).searchParams.get('return') ?? '/';
  const address = URL.canParse(wanted, origin) ? new URL(wanted, origin) : new URL(origin);
  // Two slashes at its start would make it the address of another site.
  return address.origin === origin ? address.pathname.replace(/^\/+/, '/') + address.search : '/';
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location }).end();
}
