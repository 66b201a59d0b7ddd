import type { Intake } from '../intake.ts';
import type { IngestResult } from '../pipeline.ts';
import type { Rejected } from '../record.ts';
import type { Settlement } from '../settle.ts';

/** One line for each problem: `projects.csv:12 startDate: there is no such date as 2023-13`. */
export function rejectLines({ origin, problems }: Rejected): string[] {
  return problems.map(({ column, reason }) => {
    const where = `${origin.file}:${origin.line}`;
    return column === '' ? `${where} ${reason}` : `${where} ${column}: ${reason}`;
  });
}

/** What a check found. */
export function intakeLines({ rows, entities, relations: { outside, ...relations } }: Intake): string[] {
  return [
    ...rowsLine(rows),
    countsLine('entities', entities),
    countsLine('relations', relations),
    ...outsideLine(outside),
  ];
}

/** What became of a run. */
export function resultLines(result: IngestResult): string[] {
  const { rows, entities, relations, outside, erased, retracted, pruned } = result;
  return [
    ...rowsLine(rows),
    countsLine('entities', entities),
    countsLine('relations', relations),
    ...outsideLine(outside),
    ...(retracted > 0 ? [`kept out: ${retracted} statements about what people removed`] : []),
    ...(erased > 0 ? [`kept out: ${erased} statements about people who were erased`] : []),
    ...(pruned ? [countsLine('no longer listed, removed', { ...pruned })] : []),
    ...settlementLines(result),
  ];
}

/** What was computed anew. */
export function settlementLines({ embedded, resolution, analysis }: Settlement): string[] {
  return [
    resolution
      ? countsLine('duplicates', {
          'records compared': resolution.records,
          'moved to another entity': resolution.moved,
          'pairs to review': resolution.review,
        })
      : 'duplicates: nothing has changed since they were last looked for',
    `embedding: ${embedded} embedded`,
    analysis
      ? `analysis: ${analysis.communities} communities, ${analysis.components} components, ` +
        `${analysis.similarities} similarities`
      : 'analysis: nothing has changed since the last one',
  ];
}

/** Sources that have no rows of their own, such as public ones, are counted by what they state. */
function rowsLine(rows: Intake['rows']): string[] {
  return rows.read === 0 ? [] : [countsLine('rows', rows)];
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
