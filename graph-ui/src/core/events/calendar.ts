interface Dated {
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly frequency: string | null;
}

/** Events as one looks for them. */
export interface Calendar<Event> {
  /** to come or under way, the next one first */
  readonly upcoming: readonly Event[];
  /** those that come back, as far as no next date is known */
  readonly recurring: readonly Event[];
  /** the last one first */
  readonly past: readonly Event[];
  readonly undated: readonly Event[];
}

/**
 * Sorts events into a calendar.
 * @param today ISO 8601 date
 */
export function calendarOf<Event extends Dated>(events: readonly Event[], today: string): Calendar<Event> {
  const groups = {
    upcoming: [] as Event[],
    recurring: [] as Event[],
    past: [] as Event[],
    undated: [] as Event[],
  };
  for (const event of events) groups[groupOf(event, today)].push(event);
  const start = (event: Event) => event.startDate ?? '';
  groups.upcoming.sort((a, b) => (start(a) < start(b) ? -1 : 1));
  groups.past.sort((a, b) => (start(a) > start(b) ? -1 : 1));
  return groups;
}

function groupOf({ startDate, endDate, frequency }: Dated, today: string): keyof Calendar<Dated> {
  const last = endDate ?? startDate;
  // A date of reduced precision may still be to come as long as its year, or month, is not over.
  if (last && last >= today.slice(0, last.length)) return 'upcoming';
  if (frequency) return 'recurring';
  return last ? 'past' : 'undated';
}
