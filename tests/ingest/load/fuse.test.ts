import { expect, it } from 'vitest';
import { fuse } from '../../../ingest/load/fuse.ts';

it.each([
  [
    'the start, where the record that counts more has it',
    { startDate: '2021' },
    { endDate: '2020' },
    { startDate: '2021' },
  ],
  ['the end, where that one has it', { endDate: '2020' }, { startDate: '2021' }, { endDate: '2020' }],
  [
    'both, where they are in order',
    { startDate: '2021-05' },
    { endDate: '2021' },
    { startDate: '2021-05', endDate: '2021' },
  ],
])('keeps of the dates of two records %s', (_, first, second, expected) => {
  const record = (id: string, dates: object) => ({
    key: `test ${id}`,
    dataset: 'test',
    id,
    kind: 'Project' as const,
    curated: false,
    properties: { name: 'Nuit', source: 's', ...dates },
  });
  const { startDate, endDate } = fuse([record('project:a', first), record('project:b', second)]).properties;
  expect({ startDate, endDate }).toEqual({ startDate: undefined, endDate: undefined, ...expected });
});
