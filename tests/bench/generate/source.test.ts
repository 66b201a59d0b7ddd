import { expect, it } from 'vitest';
import { takenIn } from '../../ingest/taken-in.ts';
import { seededRandom } from './random.ts';
import { RoughSet, Sample } from './sample.ts';
import { ecosystemSource } from './source.ts';

it('is a source of which about one row in a hundred is refused, with ten relations of each entity', async () => {
  const { rows, relations, rejects } = await takenIn(ecosystemSource({ size: 3000, relations: 8 }));
  expect(rows.read).toBe(3000);
  expect(rows.rejected / rows.read).toBeCloseTo(0.01, 1);
  const reasons = new Set(rejects.flatMap(({ problems }) => problems.map(({ column }) => column)));
  expect([...reasons]).toEqual(expect.arrayContaining(['name', 'foundedIn', 'startDate', 'from', 'to']));
  expect(relations.read / rows.read).toBeGreaterThan(9);
  expect(relations.read / rows.read).toBeLessThan(11);
});

it('samples all items alike', () => {
  const sample = new Sample<number>(1000, seededRandom(1));
  for (let number = 0; number < 100_000; number += 1) sample.add(number);
  expect(sample.items).toHaveLength(1000);
  const mean = sample.items.reduce((sum, item) => sum + item, 0) / 1000;
  expect(Math.abs(mean - 50_000)).toBeLessThan(3000);
});

it('takes one text for another seldom', () => {
  const set = new RoughSet();
  for (let number = 0; number < 10_000; number += 1) set.add(`text ${number}`);
  const others = Array.from({ length: 10_000 }, (_, number) => `other ${number}`);
  expect(set.has('text 1')).toBe(true);
  expect(others.filter((text) => set.has(text)).length).toBeLessThan(20);
});
