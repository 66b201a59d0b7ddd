import { SCALE, type Weights } from './weights.ts';

const hidden = 32;
const feedForward = 64;
const positions = 8;

const pieces = [
  ['<s>', 0],
  ['<pad>', 0],
  ['</s>', 0],
  ['<unk>', 0],
  ['▁', -3],
  ['▁le', -1],
  ['▁musée', -2],
  ['s', -2.5],
  ['<mask>', 0],
] as const;

/** Numbers that look random and are the same each time, in [-7, 7] x SCALE: they fit in 4 bits. */
function values(count: number, seed: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => (((index * 7 + seed * 13 + ((index * index) % 11)) % 15) - 7) * SCALE,
  );
}

const ones = (count: number) => new Array<number>(count).fill(1);
const zeros = (count: number) => new Array<number>(count).fill(0);

/** A network of one layer and nine pieces, whose vocabulary knows "le", "musée" and the plural. */
export const tiny: Weights = {
  sizes: { hidden, layers: 1, heads: 2, feedForward, positions, tokenTypes: 2 },
  pieces,
  matrices: {
    'emb.word': values(pieces.length * hidden, 1),
    'l0.q.w': values(hidden * hidden, 2),
    'l0.k.w': values(hidden * hidden, 3),
    'l0.v.w': values(hidden * hidden, 4),
    'l0.ao.w': values(hidden * hidden, 5),
    'l0.fi.w': values(hidden * feedForward, 6),
    'l0.fo.w': values(feedForward * hidden, 7),
  },
  vectors: {
    'emb.pos': values(positions * hidden, 8),
    'emb.type': values(2 * hidden, 9),
    'emb.ln.w': ones(hidden),
    'emb.ln.b': zeros(hidden),
    'l0.q.b': values(hidden, 10),
    'l0.k.b': values(hidden, 11),
    'l0.v.b': values(hidden, 12),
    'l0.ao.b': values(hidden, 13),
    'l0.aln.w': ones(hidden),
    'l0.aln.b': zeros(hidden),
    'l0.fi.b': values(feedForward, 14),
    'l0.fo.b': values(hidden, 15),
    'l0.oln.w': ones(hidden),
    'l0.oln.b': zeros(hidden),
  },
};
