import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  EVENT_GROUPS,
  type EventGroup,
  GROUP_ORDERS,
  groupConditions,
} from '../../../graph-ui/src/core/events/calendar.ts';
import { aboutTheme, inTerritory } from '../../../graph-ui/src/core/filters/conditions.ts';
import { ingestInto } from '../../ingest/ingest-into.ts';
import { entity, link, sourceOf } from '../../ingest/stated-source.ts';
import { openApi } from '../../server/graphql/ask.ts';

const CONDITIONS = groupConditions('2026-11-25');

const EVENTS: readonly [name: string, values: Readonly<Record<string, string>>, group: EventGroup][] = [
  ['today', { startDate: '2026-11-25' }, 'upcoming'],
  ['yesterday', { startDate: '2026-11-24' }, 'past'],
  ['under-way', { startDate: '2026-11-20', endDate: '2026-11-25' }, 'upcoming'],
  ['begun-and-over', { startDate: '2026-11-20', endDate: '2026-11-24' }, 'past'],
  ['this-month', { startDate: '2026-11' }, 'upcoming'],
  ['last-month', { startDate: '2026-10' }, 'past'],
  ['until-this-year', { startDate: '2019', endDate: '2026' }, 'upcoming'],
  ['this-year', { startDate: '2026' }, 'upcoming'],
  ['next-year', { startDate: '2027' }, 'upcoming'],
  ['last-year', { startDate: '2025' }, 'past'],
  ['only-an-end', { endDate: '2025-02' }, 'past'],
  ['long-since-yearly', { startDate: '1984', frequency: 'annuel' }, 'recurring'],
  ['next-of-a-yearly-one', { startDate: '2027-01', frequency: 'annuel' }, 'upcoming'],
  ['yearly', { frequency: 'annuel' }, 'recurring'],
  ['no-date', {}, 'undated'],
];
const PREFIX = 'event:calendar-';

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
  const statements = EVENTS.map(([name, values]) => entity(PREFIX + name, `Rendez-vous ${name}`, values));
  const narrow = entity('theme:calendar-narrow', 'Thème étroit', {}, [link('BROADER', 'theme:musees')]);
  const town = entity('territory:calendar-town', 'Commune du calendrier', {}, [
    link('PART_OF', 'territory:bretagne'),
  ]);
  const there = entity(`${PREFIX}there`, 'Rendez-vous breton', { startDate: '2026' }, [
    link('ABOUT', 'theme:calendar-narrow'),
    link('LOCATED_IN', 'territory:calendar-town'),
  ]);
  await ingestInto(api.database, sourceOf('calendar', [narrow, town, ...statements, there]));
});
afterAll(() => api.close());

/** The events that meet a condition, in an order. */
async function events(where: object, sort: readonly object[] = [{ id: 'ASC' }]) {
  const { data } = await api.ask(
    'query ($where: EventWhere!, $sort: [EventSort!]) { events(where: $where, sort: $sort, limit: 1000) { id startDate } }',
    { where, sort },
  );
  return data.events as { id: string; startDate: string | null }[];
}

describe('each event', () => {
  test.each(EVENTS)('%s %j is %s on 25 November 2026', async (name, _, expected) => {
    const id = { eq: PREFIX + name };
    const found = await Promise.all(
      EVENT_GROUPS.map(async (group) =>
        (await events({ AND: [CONDITIONS[group], { id }] })).map(() => group),
      ),
    );
    expect(found.flat()).toEqual([expected]);
  });

  test('is in one group, and in one only', async () => {
    const grouped = await Promise.all(EVENT_GROUPS.map((group) => events(CONDITIONS[group])));
    expect(
      grouped
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual((await events({})).map(({ id }) => id).sort());
  });
});

test('what is to come begins with the next, what is past with the last', async () => {
  const starts = async (group: EventGroup) =>
    (await events(CONDITIONS[group], GROUP_ORDERS[group])).flatMap(({ startDate }) => startDate ?? []);
  const upcoming = await starts('upcoming');
  expect(upcoming).toEqual(upcoming.toSorted());
  const past = await starts('past');
  expect(past).toEqual(past.toSorted().reverse());
});

test('an event is about the themes above its own, and in the territories above its own', async () => {
  const id = { startsWith: PREFIX };
  const there = (theme: string, territory: string) =>
    events({ ...aboutTheme(theme), ...inTerritory(territory), id });
  expect((await there('theme:musees', 'territory:bretagne')).map((each) => each.id)).toEqual([
    `${PREFIX}there`,
  ]);
  expect(await there('theme:musees', 'territory:paris')).toEqual([]);
  expect(await there('theme:danse', 'territory:bretagne')).toEqual([]);
});
