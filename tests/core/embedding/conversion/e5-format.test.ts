import { describe, expect, it } from 'vitest';
import { readE5 } from '../../../../core/embedding/conversion/e5-format.ts';
import { tiny } from './tiny.ts';
import { SCALE, writeWeights } from './weights.ts';

const bytes = writeWeights(tiny);

describe('a file of 4-bit weights', () => {
  it('gives the sizes, the special tokens and the vocabulary', () => {
    const model = readE5(bytes);
    expect(model).toMatchObject({
      hidden: 32,
      layers: 1,
      heads: 2,
      feedForward: 64,
      positions: 8,
      tokenTypes: 2,
    });
    expect(model).toMatchObject({ vocabulary: 9, bos: 0, pad: 1, eos: 2, unk: 3 });
    expect(model.epsilon).toBeCloseTo(1e-12, 15);
    expect(model.pieces.slice(4)).toEqual(['▁', '▁le', '▁musée', 's', '<mask>']);
    expect(Array.from(model.scores.slice(4))).toEqual([-3, -1, -2, -2.5, 0]);
  });

  it('gives the rows of a matrix', () => {
    const rows = Array.from(readE5(bytes).rows('l0.fo.w', 64), (row) => Array.from(row));
    expect(rows).toHaveLength(32);
    expect(rows.flat()).toEqual(tiny.matrices['l0.fo.w']);
  });

  it('gives every value that 4 bits hold', () => {
    const all = Array.from({ length: 32 }, (_, index) => ((index % 16) - 8) * SCALE);
    const [row] = readE5(writeWeights({ ...tiny, matrices: { all } })).rows('all', 32);
    expect(Array.from(row ?? [])).toEqual(all);
  });

  it('gives vectors, wherever they start in the file', () => {
    for (const padding of ['', 'x', 'xx', 'xxx']) {
      const vectors = { [`${padding}v`]: [1.5, -0.25, 3e-5] };
      const vector = readE5(writeWeights({ ...tiny, matrices: {}, vectors })).floats(`${padding}v`);
      expect(Array.from(vector)).toEqual([1.5, -0.25, Math.fround(3e-5)]);
    }
  });

  it('is refused when it is cut anywhere', () => {
    for (let length = 0; length < bytes.length; length += 97) {
      expect(() => readE5(bytes.subarray(0, length)), `cut at ${length}`).toThrow(/end early|start with/);
    }
  });

  it('is refused when it is another kind of file', () => {
    expect(() => readE5(Buffer.from('PK\u0003\u0004 a zip archive'))).toThrow('not "E5S1"');
  });

  it('names a tensor that it lacks', () => {
    expect(() => readE5(bytes).floats('l1.q.b')).toThrow('lack l1.q.b');
  });
});
