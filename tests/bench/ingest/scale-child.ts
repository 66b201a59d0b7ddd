import path from 'node:path';
import { openScratchDatabase } from '../../../core/neo4j/scratch-database.ts';
import { runIngest } from '../../../ingest/pipeline.ts';
import { ecosystemSource } from '../generate/source.ts';
import { answer, peakMb } from './child.ts';
import { PhaseTimes } from './phase-times.ts';

/** What the child of the scale figures says. */
export interface ScaleAnswer {
  entities: number;
  relations: number;
  /** seconds of each phase */
  seconds: { entities: number; relations: number; resolution: number };
  /** seconds that 10,000 rows took, in the order in which they were written, by phase */
  paces: { entities: number[]; relations: number[] };
  /** most memory so far, in MB, when half of the relations were written, when all were, and at the end */
  peaks: { half: number; loaded: number; all: number };
}

const [entities, relationsOfEach] = process.argv.slice(2).map(Number) as [number, number];

/** Notes the memory on the way too. */
class Times extends PhaseTimes {
  readonly #total = new Map<string, number>();
  readonly peaks = { half: 0, loaded: 0 };
  #phase = '';
  #done = 0;

  override phase(name: string, total?: number): void {
    super.phase(name);
    this.#phase = name;
    this.#total.set(name, total ?? 0);
  }

  override advance(count: number): void {
    super.advance(count);
    if (this.#phase !== 'relations') return;
    this.#done += count;
    if (this.peaks.half === 0 && this.#done >= (this.#total.get('relations') ?? 0) / 2)
      this.peaks.half = peakMb();
  }

  override end(): void {
    super.end();
    this.peaks.loaded = peakMb();
  }
}

const { database, folder, remove } = await openScratchDatabase();
try {
  const times = new Times();
  const result = await runIngest(ecosystemSource({ size: entities, relations: relationsOfEach }), {
    database,
    embedder: undefined,
    reject() {},
    progress: times,
    scratch: path.join(folder, 'scratch'),
  });
  const resolution = times.sinceFirstStep;
  answer({
    entities: result.entities.added,
    relations: result.relations.added,
    seconds: {
      entities: times.of('entities').seconds,
      relations: times.of('relations').seconds,
      resolution,
    },
    paces: { entities: times.of('entities').paces, relations: times.of('relations').paces },
    peaks: { ...times.peaks, all: peakMb() },
  } satisfies ScaleAnswer);
} finally {
  await remove();
}
