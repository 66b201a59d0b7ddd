import { readConfig } from '../../../core/config.ts';
import { check } from '../../../ingest/commands/check.ts';
import { readMapping } from '../../../ingest/mapping/read.ts';
import { fileSource } from '../../../ingest/sources/file/source.ts';
import { answer, peakMb } from './child.ts';

/** What the child of the million rows says. */
export interface MillionRowsAnswer {
  peak: number;
  seconds: number;
}

const [folder, file, mapping] = process.argv.slice(2) as [string, string, string];
const began = performance.now();
await check(await fileSource(file, await readMapping(mapping)), {
  ...readConfig(),
  OBSERVATORY_DATA: folder,
});
answer({ peak: peakMb(), seconds: (performance.now() - began) / 1000 } satisfies MillionRowsAnswer);
