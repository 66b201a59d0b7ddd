import { SingleBar } from 'cli-progress';

/** How far a run is, for the person who waits. */
export interface Progress {
  /** Begins the next phase. */
  phase(name: string, total: number): void;
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
  return {
    phase(name, total) {
      bar = new SingleBar({
        stream,
        format: `${name.padEnd(NAME_WIDTH)} {bar} {value}/{total} · {eta_formatted} left`,
        barCompleteChar: '█',
        barIncompleteChar: '░',
        hideCursor: true,
      });
      bar.start(total, 0);
    },
    advance: (count) => bar?.increment(count),
    end: () => bar?.stop(),
    step: (name) => stream.write(`${name}\n`),
  };
}

const MILLISECONDS_BETWEEN_LINES = 10_000;

function lines(stream: NodeJS.WriteStream): Progress {
  let name = '';
  let total = 0;
  let done = 0;
  let started = 0;
  let told = 0;
  const tell = (text: string) => stream.write(`${name.padEnd(NAME_WIDTH)} ${text}\n`);
  return {
    phase(newName, newTotal) {
      [name, total, done] = [newName, newTotal, 0];
      started = told = Date.now();
    },
    advance(count) {
      done += count;
      if (Date.now() - told < MILLISECONDS_BETWEEN_LINES) return;
      told = Date.now();
      tell(`${done} of ${total}`);
    },
    end: () => tell(`${done} in ${((Date.now() - started) / 1000).toFixed(1)} s`),
    step: (name) => stream.write(`${name}\n`),
  };
}
