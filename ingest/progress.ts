import { SingleBar } from 'cli-progress';

/** How far a run is, for the person who waits. */
export interface Progress {
  /**
   * Begins the next phase.
   * @param total absent when nobody knows how much there is
   */
  phase(name: string, total?: number): void;
  /** So many more are done. */
  advance(count: number): void;
  /** Ends the phase. */
  end(): void;
  /** Names a step whose length nobody knows. */
  step(name: string): void;
}

/** Bars on a terminal; elsewhere a line when a phase ends, and one now and then in a long one. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bars(stream) : lines(stream);
}

const NAME_WIDTH = 12;

function bars(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  let pace: Pace | undefined;
  return {
    phase(name, total) {
      pace = new Pace();
      const known = total === undefined ? '{value}' : '{bar} {value}/{total}';
      const left = total === undefined ? '' : ' · {eta_formatted} left';
      bar = new SingleBar({
        stream,
        format: `${name.padEnd(NAME_WIDTH)} ${known} · {rate}/s${left}`,
        barCompleteChar: '█',
        barIncompleteChar: '░',
        hideCursor: true,
      });
      bar.start(total ?? 0, 0, { rate: 0 });
    },
    advance(count) {
      pace?.advance(count);
      bar?.increment(count, { rate: pace?.rate ?? 0 });
    },
    end: () => bar?.stop(),
    step: (name) => stream.write(`${name}\n`),
  };
}

const MILLISECONDS_BETWEEN_LINES = 10_000;

function lines(stream: NodeJS.WriteStream): Progress {
  let name = '';
  let total: number | undefined;
  let pace = new Pace();
  let told = 0;
  const tell = (text: string) => stream.write(`${name.padEnd(NAME_WIDTH)} ${text}\n`);
  return {
    phase(newName, newTotal) {
      [name, total, pace, told] = [newName, newTotal, new Pace(), performance.now()];
    },
    advance(count) {
      pace.advance(count);
      if (performance.now() - told < MILLISECONDS_BETWEEN_LINES) return;
      told = performance.now();
      const left = total === undefined ? '' : ` of ${total}`;
      const time = total === undefined ? '' : `, ${duration(pace.secondsFor(total - pace.done))} left`;
      tell(`${pace.done}${left}, ${pace.rate}/s${time}`);
    },
    end: () => tell(`${pace.done} in ${pace.seconds.toFixed(1)} s`),
    step: (name) => stream.write(`${name}\n`),
  };
}

/** How fast a phase goes, on the whole. */
class Pace {
  readonly #started = performance.now();
  done = 0;

  advance(count: number): void {
    this.done += count;
  }

  get seconds(): number {
    return (performance.now() - this.#started) / 1000;
  }

  /** per second */
  get rate(): number {
    return Math.round(this.done / Math.max(this.seconds, 0.001));
  }

  /** Seconds that so many more will take. */
  secondsFor(count: number): number {
    return (Math.max(0, count) / Math.max(1, this.done)) * this.seconds;
  }
}

/** `45 s`, `12 min`, `2 h 5 min` */
function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
