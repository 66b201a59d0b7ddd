const REDUCED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What is wrong with an ISO 8601 date of reduced precision (`2023`, `2023-04`, `2023-04-12`), if anything. */
export function dateProblem(date: string): string | undefined {
  const match = REDUCED.exec(date);
  if (!match) return `"${date}" is not a date: write 2023, 2023-04 or 2023-04-12`;
  const [, year, month = '01', day = '01'] = match;
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists =
    !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`);
  return exists ? undefined : `there is no such date as ${date}`;
}

/** Whether a date is later than another one, as far as the precision of both tells. */
export function isAfter(date: string, other: string): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) > other.slice(0, precision);
}
