import { atMost, type Bench } from './bench.ts';
import { load } from './load/run.ts';
import { startObservatory } from './load/site.ts';
import { quantile } from './quantile.ts';

const CLIENTS = 200;
const SECONDS = 60;
/** Seconds in which caches fill, code is compiled and memory grows to what the work needs. */
const WARM_UP = 60;
/** Megabytes that memory may be larger at the end than after that: what garbage collection lets it swing by. */
const GROWTH = 50;

/**
 * How the observatory bears 200 clients for a minute, each of which asks the next thing as soon as the last was answered:
 * page, search, similar, entities, isolated actors and the drawing of the graph. Takes no arguments, and some minutes.
 * @throws Error when the observatory does not open
 */
export const bench: Bench = async (_, report) => {
  const site = await startObservatory();
  try {
    await load(site.address, { clients: CLIENTS, seconds: WARM_UP });
    const { requests, errors, times, memory } = await load(site.address, {
      clients: CLIENTS,
      seconds: SECONDS,
    });
    const tens = memory.filter((_, second) => second % 10 === 9).map((megabytes) => megabytes.toFixed(0));
    console.error(`load: memory each ten seconds: ${tens.join(', ')} MB`);
    for (const error of errors.slice(0, 10)) console.error(error);
    const ended = `of ${SECONDS} s, each client one thing after another`;
    report({ key: 'clients', value: CLIENTS, comparedWith: 'at once, all the time' });
    report({
      key: 'requests',
      value: requests,
      comparedWith: `${ended}: ${Math.round(requests / SECONDS)} a second`,
    });
    report(atMost('errors', errors.length, 0, 'answers other than 200, errors of GraphQL, time-outs'));
    report({
      key: 'p95_ms',
      value: quantile(times, 0.95),
      unit: 'ms',
      comparedWith: `median ${quantile(times, 0.5).toFixed(0)} ms`,
    });
    const [first, last] = [mean(memory.slice(0, 10)), mean(memory.slice(-10))];
    report(
      atMost(
        'memory_growth_mb',
        last - first,
        GROWTH,
        `${first.toFixed(0)} MB in the first ten seconds, ${last.toFixed(0)} in the last`,
      ),
    );
  } finally {
    await site.remove();
  }
};

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
