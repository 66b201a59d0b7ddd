import type { Rejected } from '../record.ts';
import type { Survey } from '../survey.ts';

/** One line for each problem: `projects.csv:12 startDate: there is no such date as 2023-13`. */
export function rejectLines({ origin, problems }: Rejected): string[] {
  return problems.map(({ column, reason }) => {
    const where = `${origin.file}:${origin.line}`;
    return column === '' ? `${where} ${reason}` : `${where} ${column}: ${reason}`;
  });
}

export function surveyLines({ entities, relations }: Survey): string[] {
  return [
    `entities: ${entities.read} read, ${entities.rejected} rejected`,
    `relations: ${relations.read} read, ${relations.repeated} repeated, ${relations.rejected} rejected`,
  ];
}
