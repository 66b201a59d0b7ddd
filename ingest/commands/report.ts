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
export function surveyLines({ entities, relations }: Survey): string[] {
  return [countsLine('entities', entities), countsLine('relations', relations)];
}

/** What became of a run. */
export function resultLines({ entities, relations, analysis }: IngestResult): string[] {
  return [
    countsLine('entities', entities),
    countsLine('relations', relations),
    analysis
      ? `analysis: ${analysis.communities} communities, ${analysis.components} components, ` +
        `${analysis.similarities} similarities`
      : 'analysis: nothing has changed since the last one',
  ];
}

function countsLine(name: string, counts: Readonly<Record<string, number>>): string {
  return `${name}: ${Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')}`;
}
