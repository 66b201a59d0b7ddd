import { createEvent, createEvents, type EventAttributes } from 'ics';
import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';
import type { Language } from '../words.ts';

/** An event whose first day is known. */
export interface DatedEvent {
  id: string;
  name: string;
  nameEn: string | null;
  description: string | null;
  descriptionEn: string | null;
  url: string | null;
  /** `2023-04-12` */
  startDate: string;
  /** ISO 8601, maybe of reduced precision */
  endDate: string | null;
  /** venues, then territories */
  places: string[];
}

/** More would be past events that nobody looks up in a calendar. */
const MOST = 2000;

const NAMES: Readonly<Record<Language, string>> = {
  fr: 'Innovation culturelle',
  en: 'Cultural innovation',
};

/** The calendar of events as iCalendar (RFC 5545), for calendar programs to subscribe to. */
export async function calendarOf(database: Database, language: Language): Promise<string> {
  const events = await database.read<DatedEvent>('export/dated-events', { first: neo4j.int(MOST) });
  return iCalendar(events, language);
}

/** Events as iCalendar: whole days, in one language where the names are known in it. */
export function iCalendar(events: readonly DatedEvent[], language: Language): string {
  const entries = events.map((event) => entryOf(event, language));
  // What the format cannot hold must not take the whole calendar from everybody.
  const holdable = entries.filter((entry) => createEvent(entry).error === null);
  const { error, value } = createEvents(holdable, {
    productId: 'observatoire-innovation-culturelle',
    calName: NAMES[language],
  });
  if (value === null) throw error ?? new Error('The calendar could not be written.');
  return value;
}

function entryOf(event: DatedEvent, language: Language): EventAttributes {
  const { id, name, nameEn, url, startDate, endDate, places } = event;
  const [description, other] =
    language === 'en' ? [event.descriptionEn, event.description] : [event.description, event.descriptionEn];
  const text = description ?? other;
  // An end of reduced precision, or before the start, tells no day.
  const last = endDate && endDate.length === startDate.length && endDate > startDate ? endDate : startDate;
  return {
    uid: `${id}@observatoire-innovation-culturelle`,
    title: (language === 'en' && nameEn) || name,
    start: dayOf(startDate, 0),
    // The end of a whole day is the day after it.
    end: dayOf(last, 1),
    ...(text && { description: text }),
    ...(url && { url }),
    ...(places.length > 0 && { location: places.join(', ') }),
  };
}

/** A day some days later, as the library takes it. */
function dayOf(date: string, later: number): [number, number, number] {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + later);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}
