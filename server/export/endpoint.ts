import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '../../core/neo4j/database.ts';
import { answerText } from '../http.ts';
import { calendarOf } from './calendar.ts';

/** Where the calendar is; `?lang=en` gives it in English. */
export const CALENDAR = '/evenements.ics';

/** Answers with the calendar of events. */
export function calendarEndpoint(database: Database) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    try {
      const calendar = await calendarOf(database, searchParams.get('lang') === 'en' ? 'en' : 'fr');
      response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8' });
      response.end(calendar);
    } catch (error) {
      console.error(error);
      const text = 'Le calendrier n’a pas pu être lu. / The calendar could not be read.';
      answerText(response, 503, text, { 'retry-after': '60' });
    }
  };
}
