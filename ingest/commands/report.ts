import type { IngestResult } from '../pipeline.ts';
import type { Rejected } from '../record.ts';
import type { Survey } from '../survey.ts';

/** One line for each problem: `projects.csv:12 startDate: there is no such date as 2023-13`. */
export function rejectLines({ origin, problems }: Rejected): string[] {
  return problems.map(({ column, reason }) => {
    const where = `${origin.file}:${origin.line}`;
    return column === '' ? `${where} ${reason}` : `${where} ${column}: ${reason}`;
  });
}

/** What a check found. */
export function surveyLines({ entities, relations, outside }: Survey): string[] {
  return [countsLine('entities', entities), countsLine('relations', relations), ...outsideLine(outside)];
}

/** What became of a run. */
export function resultLines({ entities, relations, outside, analysis }: IngestResult): string[] {
  return [
    countsLine('entities', entities),
    countsLine('relations', relations),
    ...outsideLine(outside),
    analysis
      ? `analysis: ${analysis.communities} communities, ${analysis.components} components, ` +
        `${analysis.similarities} similarities`
      : 'analysis: nothing has changed since the last one',
  ];
}

function outsideLine(count: number): string[] {
  return count === 0
    ? []
    : [`left out: ${count} relations to what is not loaded, such as works that are cited`];
}

function countsLine(name: string, counts: Readonly<Record<string, number>>): string {
  return `${name}: ${Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')}`;
}
