const LARGEST = 127;

/**
 * Symmetric 8-bit quantisation of a row of weights: each is its returned integer x the returned scale.
 * The arithmetic is that of 32-bit floats, so that another implementation of it gives the same bytes.
 */
export function quantise(row: Float32Array, target: Int8Array): number {
  let largest = 0;
  for (const weight of row) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.fround(largest / LARGEST) || 1;
  for (let column = 0; column < row.length; column++) {
    target[column] = roundHalfToEven(Math.fround((row[column] as number) / scale));
  }
  return scale;
}

function roundHalfToEven(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
