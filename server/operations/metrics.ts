import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database, Observe } from '../../core/neo4j/database.ts';
import { soon } from '../../core/soon.ts';
import type { Page } from '../explore/page.ts';
import { type IngestRun, runs } from '../explore/runs.ts';
import type { AnsweredRequest } from './log.ts';
import { PATIENCE } from './patience.ts';

/** Figures of the running site, in the format of Prometheus. No label holds what somebody wrote. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  answered(request: AnsweredRequest): void;
  /** @param seconds from the question to the whole of its answer */
  question(name: string, seconds: number): void;
  error(code: string): void;
  /** Counts statements of the database. Each under way holds a connection: of its pool the driver tells nothing. */
  readonly observe: Observe;
  /** Reads the runs of ingest from a database from now on. */
  watch(database: Database): void;
}

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests, by route, method and status of the answer',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by route',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const questionSeconds = new Histogram({
    name: 'graphql_question_duration_seconds',
    help: 'Time to answer a GraphQL operation, by the questions (root fields) in it',
    labelNames: ['question'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'graphql_errors_total',
    help: 'Errors in answers to GraphQL operations, by code',
    labelNames: ['code'],
    registers,
  });
  const statementSeconds = new Histogram({
    name: 'database_statement_duration_seconds',
    help: 'Time that the database took for a statement, by its name in cypher/ and whether it failed',
    labelNames: ['statement', 'failed'],
    buckets: SECONDS,
    registers,
  });
  const underWay = new Gauge({
    name: 'database_statements_under_way',
    help: 'Statements that the database is working on, each on a connection of its own',
    registers,
  });

  const ingest = ingestGauges(registers);
  let database: Database | undefined;

  return {
    contentType: registry.contentType,
    async text() {
      if (database) await ingest.read(database);
      return registry.metrics();
    },
    answered({ route, method, status, ms }) {
      requests.inc({ route, method: METHODS.has(method) ? method : 'other', status });
      requestSeconds.observe({ route }, ms / 1000);
    },
    question: (question, seconds) => questionSeconds.observe({ question }, seconds),
    error: (code) => errors.inc({ code }),
    observe(statement) {
      underWay.inc();
      const end = statementSeconds.startTimer({ statement });
      return (error) => {
        underWay.dec();
        end({ failed: String(error !== undefined) });
      };
    },
    watch(opened) {
      database = opened;
    },
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** Gauges of what the database holds, which another process loads. */
function ingestGauges(registers: Registry[]) {
  const up = new Gauge({ name: 'database_up', help: 'Whether the database answers: 1 or 0', registers });
  const total = new Gauge({ name: 'ingest_runs', help: 'Runs of ingest that loaded data', registers });
  const ended = new Gauge({
    name: 'ingest_last_end_timestamp_seconds',
    help: 'When the last run of ingest ended, by its source and status',
    labelNames: ['dataset', 'status'],
    registers,
  });
  const records = new Gauge({
    name: 'ingest_last_records',
    help: 'What became of the entities and relations that the last run of ingest read',
    labelNames: ['what', 'outcome'],
    registers,
  });
  const show = ({ total: count, page: [last] }: Page<IngestRun>) => {
    up.set(1);
    total.set(count);
    if (!last) return;
    const { dataset, status, endedAt } = last;
    if (endedAt) ended.set({ dataset, status }, Date.parse(endedAt) / 1000);
    for (const what of ['entities', 'relations'] as const) {
      for (const [outcome, number] of Object.entries(last[what])) records.set({ what, outcome }, number);
    }
  };
  return {
    async read(database: Database): Promise<void> {
      const latest = await soon(runs(database, { offset: 0, first: 1 }), PATIENCE).catch(() => undefined);
      for (const gauge of [up, ended, records]) gauge.reset();
      // Without labels a reset is 0, which would be a lie.
      total.remove();
      if (latest) show(latest);
    },
  };
}
