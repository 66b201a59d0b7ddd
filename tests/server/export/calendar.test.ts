import { describe, expect, it } from 'vitest';
import { type DatedEvent, iCalendar } from '../../../server/export/calendar.ts';

const event = (given: Partial<DatedEvent>): DatedEvent => ({
  id: 'event:example',
  name: 'Rencontres',
  nameEn: null,
  description: null,
  descriptionEn: null,
  url: null,
  startDate: '2026-12-31',
  endDate: null,
  places: [],
  ...given,
});

/** The lines of a calendar, long ones put together again. */
const linesOf = (calendar: string) => calendar.replaceAll('\r\n\t', '').replaceAll('\r\n ', '').split('\r\n');

describe('the calendar', () => {
  it('holds whole days, ending the day after the last one', () => {
    const lines = linesOf(iCalendar([event({})], 'fr'));
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('UID:event:example@observatoire-innovation-culturelle');
  });

  it('runs to the last day where that is known to the day', () => {
    const last = (endDate: string) =>
      linesOf(iCalendar([event({ startDate: '2023-03-08', endDate })], 'fr')).find((line) =>
        line.startsWith('DTEND'),
      );
    expect(last('2023-03-12')).toBe('DTEND;VALUE=DATE:20230313');
    expect(last('2023-04')).toBe('DTEND;VALUE=DATE:20230309');
    expect(last('2022-01-01')).toBe('DTEND;VALUE=DATE:20230309');
  });

  it('is in the language asked for, as far as the names are known in it', () => {
    const events = [event({ nameEn: 'Meetings' }), event({ id: 'event:other', name: 'Salon' })];
    const titles = (language: 'fr' | 'en') =>
      linesOf(iCalendar(events, language)).filter((line) => line.startsWith('SUMMARY'));
    expect(titles('fr')).toEqual(['SUMMARY:Rencontres', 'SUMMARY:Salon']);
    expect(titles('en')).toEqual(['SUMMARY:Meetings', 'SUMMARY:Salon']);
  });

  it('escapes what the format uses itself, and says where', () => {
    const lines = linesOf(
      iCalendar([event({ name: 'Arts; sciences, techniques', places: ['Le Cube', 'Garges'] })], 'fr'),
    );
    expect(lines).toContain('SUMMARY:Arts\\; sciences\\, techniques');
    expect(lines).toContain('LOCATION:Le Cube\\, Garges');
  });

  it('leaves out an event that the format cannot hold, and keeps the others', () => {
    const calendar = iCalendar([event({ url: 'not an address' }), event({ name: 'Salon' })], 'fr');
    expect(linesOf(calendar).filter((line) => line.startsWith('SUMMARY'))).toEqual(['SUMMARY:Salon']);
  });

  it('without events is a calendar all the same', () => {
    expect(linesOf(iCalendar([], 'fr'))).toContain('END:VCALENDAR');
  });
});
