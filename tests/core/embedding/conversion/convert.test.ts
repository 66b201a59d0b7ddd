import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  AutoModel,
  AutoTokenizer,
  type PreTrainedModel,
  type PreTrainedTokenizer,
} from '@xenova/transformers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert } from '../../../../core/embedding/conversion/convert.ts';
import { EXACT_PRODUCTS } from '../../../../core/embedding/precision.mjs';
import { tiny } from './tiny.ts';
import { writeWeights } from './weights.ts';

describe('a converted model', () => {
  let folder: string;
  let tokenizer: PreTrainedTokenizer;
  let model: PreTrainedModel;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-tiny-model-'));
    await mkdir(path.join(folder, 'onnx'));
    for (const [name, content] of Object.entries(convert(writeWeights(tiny)))) {
      await writeFile(path.join(folder, name), content);
    }
    const local = { local_files_only: true };
    tokenizer = await AutoTokenizer.from_pretrained(folder, local);
    model = await AutoModel.from_pretrained(folder, {
      ...local,
      dtype: 'q8',
      session_options: EXACT_PRODUCTS,
    });
  });

  afterAll(async () => {
    await model?.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  it('has a tokenizer that splits words into the likeliest pieces', () => {
    expect(tokenizer.encode('le musées')).toEqual([0, 5, 6, 7, 2]);
    expect(tokenizer.encode('  le \n muse\u0301e ')).toEqual([0, 5, 6, 2]); // an accent of its own, and spaces
    expect(tokenizer.encode('')).toEqual([0, 2]);
  });

  it('has a network that gives each token a normalised vector', async () => {
    const { last_hidden_state: states } = await model(tokenizer('le musées'));
    expect(states.dims).toEqual([1, 5, 32]);
    for (const vector of states.tolist()[0] as number[][]) {
      const mean = vector.reduce((sum, value) => sum + value, 0) / 32;
      const variance = vector.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 32;
      expect(mean).toBeCloseTo(0, 4);
      expect(variance).toBeCloseTo(1, 3);
    }
  });

  it('computes what the same network computes without quantisation', async () => {
    const ids = tokenizer.encode('le musées');
    const { last_hidden_state: states } = await model(tokenizer('le musées'));
    const expected = forward(ids);
    (states.tolist()[0] as number[][]).forEach((vector, token) => {
      expect(cosine(vector, expected[token] ?? []), `token ${token}`).toBeGreaterThan(0.9995);
    });
  });
});

/** BERT as its paper defines it (Devlin et al. 2019), in plain numbers, on the weights of `tiny`. */
function forward(ids: readonly number[]): number[][] {
  const { hidden, heads, feedForward } = tiny.sizes;
  const of = (name: string) => tiny.matrices[name] ?? tiny.vectors[name] ?? [];
  const row = (name: string, index: number, width: number) =>
    of(name).slice(index * width, (index + 1) * width);
  const linear = (input: number[], layer: string, inputs: number) =>
    of(`${layer}.b`).map((bias, out) => bias + dot(input, row(`${layer}.w`, out, inputs)));

  let states = ids.map((id, position) =>
    normalise(
      add(add(row('emb.word', id, hidden), row('emb.pos', position, hidden)), row('emb.type', 0, hidden)),
    ),
  );
  const [queries, keys, values] = ['l0.q', 'l0.k', 'l0.v'].map((layer) =>
    states.map((state) => linear(state, layer, hidden)),
  ) as [number[][], number[][], number[][]];
  const size = hidden / heads;
  const attended = queries.map((query) =>
    Array.from({ length: heads }, (_, head) => {
      const part = (vector: number[]) => vector.slice(head * size, (head + 1) * size);
      const weights = softmax(keys.map((key) => dot(part(query), part(key)) / Math.sqrt(size)));
      return values.map((value, token) => part(value).map((x) => x * (weights[token] ?? 0))).reduce(add);
    }).flat(),
  );
  states = states.map((state, token) =>
    normalise(add(state, linear(attended[token] ?? [], 'l0.ao', hidden))),
  );
  return states.map((state) => {
    const inner = linear(state, 'l0.fi', hidden).map((x) => (x * (1 + erf(x / Math.SQRT2))) / 2);
    return normalise(add(state, linear(inner, 'l0.fo', feedForward)));
  });
}

const add = (one: number[], other: number[]) => one.map((value, index) => value + (other[index] ?? 0));
const dot = (one: number[], other: number[]) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
const cosine = (one: number[], other: number[]) =>
  dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));

function softmax(scores: number[]): number[] {
  const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function normalise(vector: number[]): number[] {
  const mean = vector.reduce((sum, value) => sum + value, 0) / vector.length;
  const centred = vector.map((value) => value - mean);
  return centred.map((value) => value / Math.sqrt(dot(centred, centred) / vector.length));
}

/** Abramowitz and Stegun 7.1.26, right to 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const series = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429];
  const sum = series.reduceRight((total, factor) => (total + factor) * t, 0);
  return Math.sign(x) * (1 - sum * Math.exp(-x * x));
}
