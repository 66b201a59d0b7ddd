import pino from 'pino';
import type { Config } from '../../core/config.ts';

/** A request and what became of it: nothing of who asked, nor of what was asked beyond the route. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** whether the client went away, or the answer was broken off, before its end */
  readonly cut: boolean;
}

/** Where the site tells what happens. */
export interface Log {
  info(line: string): void;
  /** @param requestId of the request that failed */
  error(error: unknown, requestId?: string): void;
  answered(request: AnsweredRequest): void;
}

/** Lines for the person who started the site, to whom each request would be noise. */
export const textLog: Log = {
  info: (line) => console.log(line),
  error: (error, requestId) => {
    if (requestId === undefined) console.error(error);
    else console.error(`Request ${requestId}:`, error);
  },
  answered() {},
};

/**
 * A JSON object a line, for programs that gather logs.
 * @param stream where lines go; the standard output when absent
 */
export function jsonLog(stream: pino.DestinationStream = pino.destination({ sync: true })): Log {
  const logger = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    stream,
  );
  return {
    info: (line) => logger.info(line),
    error: (error, requestId) => logger.error({ requestId, err: error }, 'failed'),
    answered: (request) => logger.info(request, 'answered'),
  };
}

/** The log of the settings. */
export function openLog({ LOG_FORMAT }: Config): Log {
  return LOG_FORMAT === 'json' ? jsonLog() : textLog;
}
