import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { UserError } from '../../core/errors.ts';
import type { Bench, Figure } from './bench.ts';

/** Benches by name; each is loaded when it is asked for. */
const BENCHES: Readonly<Record<string, () => Promise<{ readonly bench: Bench }>>> = {
  answers: () => import('./answers.ts'),
  ingest: () => import('./ingest.ts'),
  introductions: () => import('./introductions.ts'),
  load: () => import('./load.ts'),
  page: () => import('./page.ts'),
  resolution: () => import('./resolution.ts'),
  retrieval: () => import('./retrieval.ts'),
};

const names = Object.keys(BENCHES).join(', ');

new Command('npm run bench --')
  .description('Measures the observatory; exit code 1 where a figure misses what is required of it.')
  .argument('<name>', `what to measure: ${names}`)
  .argument('[arguments...]', 'what the bench takes')
  .option('--json <file>', 'also write the figures as one flat JSON object')
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof UserError ? error.message : error);
    process.exitCode = 1;
  });

async function run(name: string, words: readonly string[], { json }: { json?: string }): Promise<void> {
  const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!load) throw new UserError(`There is no bench "${name}": choose one of ${names}.`);
  const figures: Figure[] = [];
  const { bench } = await load();
  await bench(words, (figure) => {
    figures.push(figure);
    console.log(line(figure));
  });
  if (json !== undefined) {
    const flat = Object.fromEntries(figures.map(({ key, value }) => [key, value]));
    await writeFile(json, `${JSON.stringify(flat, null, 2)}\n`);
  }
  if (figures.some(({ met }) => met === false)) process.exitCode = 1;
}

/** `recall 0.91 (at least 0.85)`, with `MISSED` where it is not. */
function line({ key, value, unit = '', comparedWith, met }: Figure): string {
  const number = Number(value.toPrecision(4));
  return `${key} ${number}${unit && ` ${unit}`} (${comparedWith})${met === false ? ' MISSED' : ''}`;
}
