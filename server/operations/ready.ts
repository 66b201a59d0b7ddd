import type { Embedder } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { soon } from '../../core/soon.ts';
import { PATIENCE } from './patience.ts';

/** What the site is made of, as far as it is open. */
export interface Parts {
  database?: Database;
  embedder?: Embedder;
  /** whether the page and the API are served */
  serving?: boolean;
}

/** Whether a part can do its work, and if not, what to do. */
export interface PartState {
  ready: boolean;
  todo?: string;
}

export interface Readiness {
  ready: boolean;
  parts: Record<'database' | 'indexes' | 'model' | 'site', PartState>;
}

/** Indexes without which questions fail or find nothing. */
const INDEXES = [
  'entityId',
  'entityTextFr',
  'entityTextEn',
  'entityNamesAndIdentifiers',
  'entityEmbedding',
  'passageEmbedding',
];

const READY: PartState = { ready: true };
const STARTING = 'It is being opened: ask again in some seconds.';

/** Asks each part whether it can do its work. */
export async function readiness({ database, embedder, serving }: Parts): Promise<Readiness> {
  const [states, model] = await Promise.all([
    database ? databaseStates(database) : { database: waiting(), indexes: waiting() },
    embedder ? modelState(embedder) : waiting(),
  ]);
  const parts = { ...states, model, site: serving ? READY : waiting() };
  return { ready: Object.values(parts).every(({ ready }) => ready), parts };
}

const waiting = (): PartState => ({ ready: false, todo: STARTING });

interface Index {
  name: string;
  online: boolean;
  /** how far it is filled */
  percent: number;
}

async function databaseStates(database: Database): Promise<Pick<Readiness['parts'], 'database' | 'indexes'>> {
  try {
    const indexes = await soon(database.read<Index>('server/indexes'), PATIENCE);
    return { database: READY, indexes: indexState(indexes) };
  } catch {
    const todo =
      'It does not answer: see that Neo4j runs, and its logs. The site needs no restart once it does.';
    return {
      database: { ready: false, todo },
      indexes: { ready: false, todo: 'They cannot be seen until the database answers.' },
    };
  }
}

function indexState(indexes: readonly Index[]): PartState {
  const names = new Set(indexes.map(({ name }) => name));
  const missing = INDEXES.filter((name) => !names.has(name));
  if (missing.length > 0) {
    return {
      ready: false,
      todo: `Missing: ${missing.join(', ')}. Load data, or make them anew: npm run ingest -- reindex`,
    };
  }
  const filling = indexes.filter(({ online }) => !online);
  if (filling.length === 0) return READY;
  const state = filling.map(({ name, percent }) => `${name} (${percent} %)`).join(', ');
  return { ready: false, todo: `Not yet online: ${state}. Wait, or see the logs of Neo4j if it stays so.` };
}

async function modelState(embedder: Embedder): Promise<PartState> {
  try {
    const vector = await soon(embedder.query('ready'), PATIENCE);
    if (vector.length === embedder.dimensions) return READY;
  } catch {
    // What it says may hold the address or the key of its server.
  }
  return {
    ready: false,
    todo: 'It does not embed: restart the site, or with EMBEDDINGS_URL see that its server answers.',
  };
}
