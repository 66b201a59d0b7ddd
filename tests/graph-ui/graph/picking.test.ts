import { describe, expect, it } from 'vitest';
import { pickerOf } from '../../../graph-ui/src/core/graph/picking.ts';

const places = [
  { x: 0, y: 0 },
  { x: 3, y: 0 },
  { x: 3.5, y: 0 },
  { x: 10, y: 10 },
];
const pick = pickerOf(places);

describe('what is drawn at a place', () => {
  it('is the entity whose radius reaches it', () => {
    expect(pick({ x: 0.9, y: 0 }, 1, () => 1)).toBe(0);
    expect(pick({ x: 10, y: 9.1 }, 1, () => 1)).toBe(3);
  });

  it('is nothing where no radius reaches', () => {
    expect(pick({ x: 1.5, y: 0 }, 1, () => 1)).toBeUndefined();
    expect(pick({ x: 0.9, y: 0 }, 1, () => 0.5)).toBeUndefined();
  });

  it('is the nearest of those that overlap', () => {
    expect(pick({ x: 3.1, y: 0 }, 1, () => 1)).toBe(1);
    expect(pick({ x: 3.4, y: 0 }, 1, () => 1)).toBe(2);
  });

  it('is never one that cannot be pointed at', () => {
    const radiusOf = (position: number) => (position === 2 ? Number.NaN : 1);
    expect(pick({ x: 3.4, y: 0 }, 1, radiusOf)).toBe(1);
  });

  it('is found among many as by looking at each', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      x: (index * 7919) % 1009,
      y: (index * 104729) % 997,
    }));
    const among = pickerOf(many);
    for (let step = 0; step < 50; step += 1) {
      const at = { x: (step * 211) % 1009, y: (step * 307) % 997 };
      const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - at.x, y - at.y);
      const nearest = Math.min(...many.map(distance));
      const found = among(at, 20, () => 20);
      expect(found === undefined ? undefined : distance(many[found] as (typeof many)[0])).toBe(
        nearest <= 20 ? nearest : undefined,
      );
    }
  });

  it('is nothing in an empty graph', () => {
    expect(pickerOf([])({ x: 0, y: 0 }, 1, () => 1)).toBeUndefined();
  });
});
