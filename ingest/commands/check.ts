import type { Source } from '../record.ts';
import { survey } from '../survey.ts';
import { rejectLines, surveyLines } from './report.ts';

/**
 * Validates a source and prints what is wrong with it. The graph is not looked at: a relation to an
 * entity that only the graph holds counts as rejected.
 * @returns the exit code: 0 when all could be loaded, else 1
 */
export async function check(source: Source): Promise<number> {
  let anything = false;
  const found = await survey(source, {
    reject: (rejected) => {
      anything = true;
      for (const line of rejectLines(rejected)) console.log(line);
    },
    inGraph: async () => new Set(),
  });
  for (const line of surveyLines(found)) console.log(line);
  return anything ? 1 : 0;
}
