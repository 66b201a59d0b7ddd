import { describe, expect, it } from 'vitest';
import { quantise } from '../../../../core/embedding/conversion/quantise.ts';

function quantised(...weights: number[]) {
  const integers = new Int8Array(weights.length);
  const scale = quantise(Float32Array.from(weights), integers);
  return { integers: Array.from(integers), scale };
}

describe('8-bit quantisation', () => {
  it('gives the largest weight the largest integer, whatever its sign', () => {
    expect(quantised(127, -63, 1)).toEqual({ integers: [127, -63, 1], scale: 1 });
    expect(quantised(0.5, -2)).toEqual({ integers: [32, -127], scale: Math.fround(2 / 127) });
  });

  it('rounds halves to the even integer', () => {
    expect(quantised(127, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5).integers.map((value) => value + 0)).toEqual([
      127, 0, 2, 2, 0, -2, -2,
    ]);
  });

  it('keeps a row of zeros', () => {
    expect(quantised(0, 0)).toEqual({ integers: [0, 0], scale: 1 });
  });
});
