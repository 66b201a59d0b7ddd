import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../../core/config.ts';
import { bearerToken, headersOf } from '../headers.ts';
import { answerText, type Handler } from '../http.ts';
import { isLocal } from './client.ts';
import { sharedFor } from './fresh.ts';
import type { Metrics } from './metrics.ts';
import { type Parts, readiness } from './ready.ts';
import { logError } from './request.ts';

type Settings = Pick<Config, 'METRICS_TOKEN' | 'TRUSTED_PROXIES'>;

/**
 * What answers those who watch over the site, by its path.
 * @param parts what is open so far
 */
export function operationsRoutes(
  config: Settings,
  metrics: Metrics,
  parts: Parts,
): Readonly<Record<string, Handler>> {
  // Anybody may ask: a flood of questions is one to the database and to the model.
  const state = sharedFor(1000, () => readiness(parts));
  return {
    // That it is answered says it all: a site whose database is gone would not be better for a restart.
    '/health': (_request, response) => answerJson(response, 200, { alive: true }),
    '/ready': (_request, response) => {
      answered(
        response,
        state().then((found) => answerJson(response, found.ready ? 200 : 503, found)),
      );
    },
    '/metrics': (request, response) => {
      if (!isLocal(request, config.TRUSTED_PROXIES) && !hasToken(request, config.METRICS_TOKEN)) {
        return answerText(response, 403, FIGURES_CLOSED);
      }
      answered(
        response,
        metrics.text().then((text) => {
          response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' });
          response.end(text);
        }),
      );
    },
  };
}

const FIGURES_CLOSED =
  'Figures are told to this machine, and to whoever sends the setting METRICS_TOKEN: authorization: Bearer <token>.';

function answered(response: ServerResponse, answer: Promise<void>): void {
  answer.catch((error: unknown) => {
    logError(error);
    response.destroy();
  });
}

function answerJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(`${JSON.stringify(value, null, 2)}\n`);
}

function hasToken(request: IncomingMessage, token: string | undefined): boolean {
  const given = bearerToken(headersOf(request));
  if (token === undefined || given === undefined) return false;
  // Of one length, so that the time it takes tells nothing.
  return timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string) => createHash('sha256').update(text).digest();
