import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What files call that load more than the starter data, and what those call that empty the database. */
const LASTING = [/runIngest|ingestInto|loadSource/, /openTestDatabase|TestGraph/];

/**
 * Runs the files that leave the starter data as they are before those that do not: half a minute of work goes into
 * loading them, and so each lane does it seldom. Among each, those that took longest, or are largest, come first: no
 * lane is left alone with one at the end.
 */
export default class StarterDataFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const longestFirst = await super.sort(files);
    return longestFirst
      .map((file) => {
        const text = readFileSync(file.moduleId, 'utf8');
        const step = LASTING.findLastIndex((calls) => calls.test(text));
        return { file, step, group: file.project.config.sequence.groupOrder };
      })
      .sort((a, b) => a.group - b.group || a.step - b.step)
      .map(({ file }) => file);
  }
}
