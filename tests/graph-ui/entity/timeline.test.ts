import { describe, expect, test } from 'vitest';
import { type Moment, type Timeline, timelineOf } from '../../../graph-ui/src/core/entity/timeline.ts';
import type { Kind, RelationType } from '../../../graph-ui/src/gql/graphql.ts';

const period = (since: string | null, until: string | null = null) => ({ since, until });
const tie = (...dates: Parameters<typeof period>) => ({ statements: [period(...dates)] });

interface Node {
  readonly id: string;
  readonly kind: Kind;
  readonly began: string | null;
  readonly ended: string | null;
}

const node = (
  id: string,
  kind: Kind = 'NETWORK',
  began: string | null = null,
  ended: string | null = null,
) => ({
  id,
  kind,
  began,
  ended,
});

/** The entity is a member of networks, each with the dates of that. */
function timeline(entity: object, networks: Record<string, ReturnType<typeof tie>> = {}) {
  const neighbours = Object.entries(networks).map(([id, edge]) => ({ node: node(id), edge }));
  return inYears(timelineOf(entity, [{ type: 'MEMBER_OF', direction: 'out', neighbours }]));
}

function inYears({ years, undated }: Timeline<Node, unknown>) {
  return {
    undated,
    years: Object.fromEntries(years.map(({ year, moments }) => [year, moments.map(inWords)])),
  };
}

function inWords(moment: Moment<Node, unknown>): string {
  const what = 'own' in moment ? moment.own : `${moment.ends ? 'leaves' : 'joins'} ${moment.node.id}`;
  return `${moment.date} ${what}`;
}

describe('a timeline', () => {
  test('has what happened to the entity and to its relations, year after year', () => {
    expect(
      timeline(
        { foundedIn: 2016, name: 'X', endDate: null },
        { a: tie('2019-03', '2021'), b: tie('2016-05') },
      ),
    ).toEqual({
      undated: 0,
      years: {
        2016: ['2016 foundedIn', '2016-05 joins b'],
        2019: ['2019-03 joins a'],
        2021: ['2021 leaves a'],
      },
    });
  });

  test('puts what began at an unknown time of a year before its months, and what ended after', () => {
    expect(
      timeline(
        { startDate: '2023', endDate: '2023-12' },
        {
          a: tie('2023-04-12'),
          b: tie('2023-04'),
          c: tie('2023'),
          d: tie(null, '2023-04'),
          e: tie(null, '2023'),
        },
      ).years,
    ).toEqual({
      2023: [
        '2023 startDate',
        '2023 joins c',
        '2023-04 joins b',
        '2023-04-12 joins a',
        '2023-04 leaves d',
        '2023-12 endDate',
        '2023 leaves e',
      ],
    });
  });

  test('tells once what begins and ends at one date', () => {
    const { years } = timeline(
      { startDate: '2024-04-05', endDate: '2024-04-05' },
      { a: tie('2024', '2024') },
    );
    expect(years).toEqual({ 2024: ['2024 joins a', '2024-04-05 startAndEnd'] });
  });

  test('says how many relations have no date', () => {
    expect(timeline({}, { a: tie(null), b: tie(null, '2020'), c: tie(null) })).toEqual({
      undated: 2,
      years: { 2020: ['2020 leaves b'] },
    });
  });

  test('hears of the sources with dates the one that counts most', () => {
    const statements = [period(null), period('2019'), period('2018', '2020')];
    expect(timeline({}, { a: { statements } })).toEqual({ undated: 0, years: { 2019: ['2019 joins a'] } });
  });

  const linked = (type: RelationType, direction: 'out' | 'in', other: Node, edge = tie(null)) =>
    timelineOf({}, [{ type, direction, neighbours: [{ node: other, edge }] }]);

  test('dates what has no date of its own by the work that it is about, and says so', () => {
    const project = node('p', 'PROJECT', '2020-05', '2022');
    const timeline = linked('CARRIES', 'out', project);
    expect(inYears(timeline)).toEqual({
      undated: 0,
      years: { 2020: ['2020-05 joins p'], 2022: ['2022 leaves p'] },
    });
    expect(timeline.years[0]?.moments[0]).toMatchObject({ ofWork: true });
    const stated = linked('CARRIES', 'out', project, tie('2021'));
    expect(inYears(stated).years).toEqual({ 2021: ['2021 joins p'] });
    expect(stated.years[0]?.moments[0]).toMatchObject({ ofWork: false });
  });

  test.each([
    ['MEMBER_OF', 'out', 'NETWORK'],
    ['CITES', 'out', 'PAPER'],
    ['RESPONSIBLE_FOR', 'out', 'VENUE'],
    ['FUNDED_BY', 'out', 'PROGRAMME'],
  ] as const)('does not date %s (%s, %s) by when the other began', (type, direction, kind) => {
    expect(inYears(linked(type, direction, node('x', kind, '1999')))).toEqual({ undated: 1, years: {} });
  });
});
