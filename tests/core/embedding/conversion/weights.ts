/** Writes a file of weights in the form that the converter reads, with values chosen by the caller. */
export interface Weights {
  readonly sizes: {
    readonly hidden: number;
    readonly layers: number;
    readonly heads: number;
    readonly feedForward: number;
    readonly positions: number;
    readonly tokenTypes: number;
  };
  readonly pieces: readonly (readonly [piece: string, score: number])[];
  /** values of the tensors; those of matrices are rounded to 4 bits */
  readonly matrices: Readonly<Record<string, readonly number[]>>;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const BLOCK = 32;
/** 2^-3, as a 16-bit float: exponent 15 - 3 = 12. */
export const SCALE = 0.125;
const SCALE_BITS = 12 << 10;

export function writeWeights({ sizes, pieces, matrices, vectors }: Weights): Buffer {
  const tensors = [
    ...Object.entries(matrices).map(([name, values]) => ({ name, values, data: q4(values) })),
    ...Object.entries(vectors).map(([name, values]) => ({ name, values, data: join(values.map(f32)) })),
  ];
  const texts = pieces.map(([piece]) => Buffer.from(piece));
  let end = 0;
  const ends = texts.map((text) => {
    end += text.length;
    return end;
  });
  const { hidden, layers, heads, feedForward, positions, tokenTypes } = sizes;
  const id = (piece: string) => pieces.findIndex(([text]) => text === piece);
  const head = join([
    Buffer.from('E5S1'),
    u32(1),
    ...[hidden, layers, heads, feedForward, pieces.length, positions, tokenTypes].map(u32),
    f32(1e-12),
    u32(BLOCK),
    u32(pieces.length),
    ...['<s>', '</s>', '<pad>', '<unk>'].map((piece) => u32(id(piece))),
    u64(end),
    ...[0, ...ends].map(u32),
    ...pieces.map(([, score]) => f32(score)),
    ...texts,
    u32(1), // a normalisation map, which is skipped
    u32(3),
    Buffer.from('map'),
    u32(tensors.length),
  ]);
  const entry = (name: string, values: readonly number[], offset: number, bytes: number) =>
    join([u16(name.length), Buffer.from(name), Buffer.of(0), u32(values.length), u64(offset), u64(bytes)]);
  const directory = tensors.reduce((sum, { name, values }) => sum + entry(name, values, 0, 0).length, 0);
  let offset = head.length + directory;
  const entries = tensors.map(({ name, values, data }) => {
    offset += data.length;
    return entry(name, values, offset - data.length, data.length);
  });
  return join([head, ...entries, ...tensors.map(({ data }) => data)]);
}

function q4(values: readonly number[]): Buffer {
  const nibble = (value: number | undefined) =>
    Math.min(15, Math.max(0, Math.round((value ?? 0) / SCALE) + 8));
  const blocks: Buffer[] = [];
  for (let start = 0; start < values.length; start += BLOCK) {
    const bytes = Array.from(
      { length: BLOCK / 2 },
      (_, at) => nibble(values[start + at]) | (nibble(values[start + BLOCK / 2 + at]) << 4),
    );
    blocks.push(u16(SCALE_BITS), Buffer.from(bytes));
  }
  return join(blocks);
}

const join = (parts: readonly Buffer[]) => Buffer.concat(parts);

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function f32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}
