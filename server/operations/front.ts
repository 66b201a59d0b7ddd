import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../../core/config.ts';
import { answerText, type Handler } from '../http.ts';
import { routeOf } from '../routes.ts';
import { clientAddress, forgetForwarded } from './client.ts';
import { securityHeaders } from './headers.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { rateLimit } from './rate.ts';
import type { Parts } from './ready.ts';
import { currentRequest, logError, newNonce, requestId, within } from './request.ts';
import { operationsRoutes } from './routes.ts';
import type { Tracing } from './tracing.ts';

type Settings = Pick<Config, 'EMBED_SITES' | 'TRUSTED_PROXIES' | 'RATE_LIMIT' | 'METRICS_TOKEN'>;

/** What watches over the requests. */
export interface Watch {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tracing?: Tracing | undefined;
  /** what is open so far */
  readonly parts: Parts;
}

/**
 * The front door of the site: each request gets an id, its answer the headers of safety; it is counted and logged, and
 * refused when its client asks too much. Answers also those who watch over the site.
 */
export function frontDoor(config: Settings, watch: Watch): (handler: Handler) => Handler {
  const { TRUSTED_PROXIES } = config;
  const setHeaders = securityHeaders(config);
  const operations = operationsRoutes(config, watch.metrics, watch.parts);
  const wait = rateLimit(config.RATE_LIMIT);

  return (handler) => {
    const answer: Handler = (request, response) => {
      setHeaders(request, response);
      const { route, asks } = routeOf(request.url);
      const operation = operations[route];
      if (operation) return operation(request, response);
      if (TRUSTED_PROXIES === 0) forgetForwarded(request);
      if (!asks) return handler(request, response);
      wait(currentRequest()?.client ?? '')
        .then((seconds) => {
          if (seconds === undefined) handler(request, response);
          else refuse(response, route, seconds);
        })
        .catch((error: unknown) => {
          logError(error);
          response.destroy();
        });
    };
    return (request, response) => {
      const id = requestId(request);
      response.setHeader('x-request-id', id);
      const client = clientAddress(request, TRUSTED_PROXIES);
      const go = () =>
        within({ id, nonce: newNonce(), client, log: watch.log }, () => answer(request, response));
      observed(watch, request, response, id, go);
    };
  };
}

/** Answers a request, and tells when that is over. */
function observed(
  { log, metrics, tracing }: Watch,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  answer: () => void,
): void {
  const began = performance.now();
  const { route } = routeOf(request.url);
  const method = request.method ?? '';
  let endSpan: ((status: number) => void) | undefined;
  response.once('close', () => {
    const { statusCode: status, writableFinished } = response;
    const ms = Math.round((performance.now() - began) * 10) / 10;
    const answered = { requestId: id, method, route, status, ms, cut: !writableFinished };
    metrics.answered(answered);
    log.answered(answered);
    endSpan?.(status);
  });
  if (tracing) endSpan = tracing.request(request, `${method} ${route}`, answer);
  else answer();
}

const TOO_MANY = (seconds: number) =>
  `Trop de questions à la fois : réessayez dans ${seconds} s. / Too many questions at once. Try again in ${seconds} s.`;

/** Refuses in the language of the route: the API answers nothing but JSON. */
function refuse(response: ServerResponse, route: string, seconds: number): void {
  const headers = { 'retry-after': String(seconds), 'access-control-allow-origin': '*' };
  const message = TOO_MANY(seconds);
  if (route === '/graphql') {
    response.writeHead(429, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] }));
  } else answerText(response, 429, message, headers);
}
