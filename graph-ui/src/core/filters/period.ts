/** First and last year, included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** When something began and ended, as ISO 8601 dates of reduced precision; null where no date tells. */
export interface Dated {
  readonly began: string | null;
  readonly ended: string | null;
}

/** Whether something was there at some time of some years; undefined where no date tells. */
export function wasThere({ began, ended }: Dated, { from, to }: YearRange): boolean | undefined {
  if (began === null && ended === null) return undefined;
  return (began === null || yearOf(began) <= to) && (ended === null || yearOf(ended) >= from);
}

/** The years from the earliest date to the latest, no later than one year; undefined when nothing is dated. */
export function spanOf(all: readonly Dated[], latest: number): YearRange | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { began, ended } of all) {
    for (const date of [began, ended]) {
      if (date === null) continue;
      const year = yearOf(date);
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return from <= to ? { from: Math.min(from, latest), to: Math.min(to, latest) } : undefined;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
