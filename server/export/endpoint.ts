import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '../../core/neo4j/database.ts';
import { type Handler, reader } from '../http.ts';
import { calendarOf } from './calendar.ts';

/** Where the calendar is; `?lang=en` gives it in English. */
export const CALENDAR = '/evenements.ics';

/** Answers with the calendar of events; calendar programs also ask by HEAD whether it is there. */
export function calendarEndpoint(database: Database): Handler {
  return reader((request, response) => answer(database, request, response), ['GET', 'HEAD']);
}

async function answer(database: Database, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const calendar = await calendarOf(database, searchParams.get('lang') === 'en' ? 'en' : 'fr');
  response.setHeader('content-type', 'text/calendar; charset=utf-8');
  response.end(calendar);
}
