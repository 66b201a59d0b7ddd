import neo4j from 'neo4j-driver';
import { z } from 'zod';

/** A value of a property as a backup writes it: JSON, with what JSON cannot tell under the name of its type. */
export type Written = string | number | boolean | readonly Written[] | Readonly<Record<string, unknown>>;

/** A type of Neo4j that is made of numbers and texts, in the order in which its constructor takes them. */
interface Composed {
  type: new (...parts: never[]) => unknown;
  is(value: unknown): boolean;
  parts: readonly string[];
}

const DAY = ['year', 'month', 'day'];
const CLOCK = ['hour', 'minute', 'second', 'nanosecond'];

const COMPOSED: Readonly<Record<string, Composed>> = {
  date: { type: neo4j.types.Date, is: neo4j.isDate, parts: DAY },
  time: { type: neo4j.types.Time, is: neo4j.isTime, parts: [...CLOCK, 'timeZoneOffsetSeconds'] },
  localTime: { type: neo4j.types.LocalTime, is: neo4j.isLocalTime, parts: CLOCK },
  dateTime: {
    type: neo4j.types.DateTime,
    is: neo4j.isDateTime,
    parts: [...DAY, ...CLOCK, 'timeZoneOffsetSeconds', 'timeZoneId'],
  },
  localDateTime: {
    type: neo4j.types.LocalDateTime,
    is: neo4j.isLocalDateTime,
    parts: [...DAY, ...CLOCK],
  },
  duration: {
    type: neo4j.types.Duration,
    is: neo4j.isDuration,
    parts: ['months', 'days', 'seconds', 'nanoseconds'],
  },
  point: { type: neo4j.types.Point, is: neo4j.isPoint, parts: ['srid', 'x', 'y', 'z'] },
};

/** Lists of floats from this length on, such as embeddings, are written as bytes: a tenth of the size and of the time. */
const PACKED_FROM = 8;

/**
 * A value of a property as JSON.
 * @param value as a database with `exactIntegers` gives it
 * @throws TypeError when it is of a type that the store of Neo4j 5 does not have
 */
export function written(value: unknown): Written {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return writtenFloat(value);
  if (neo4j.isInt(value)) return { int: value.toString() };
  if (value instanceof Int8Array) return { bytes: Buffer.from(value.buffer).toString('base64') };
  if (Array.isArray(value)) return isPacked(value) ? packed(value) : value.map(written);
  for (const [type, { is, parts }] of Object.entries(COMPOSED)) {
    if (is(value)) return { [type]: parts.map((part) => plain((value as Record<string, unknown>)[part])) };
  }
  throw new TypeError(`A property has a value of an unknown type: ${String(value)}`);
}

function writtenFloat(value: number): Written {
  if (Object.is(value, -0)) return { float: '-0' };
  return Number.isFinite(value) ? value : { float: String(value) };
}

/** A part that is not there, such as the height of a point in a plane, is null. */
function plain(part: unknown): unknown {
  return neo4j.isInt(part) ? part.toNumber() : (part ?? null);
}

function isPacked(values: readonly unknown[]): boolean {
  return values.length >= PACKED_FROM && values.every((value) => typeof value === 'number');
}

/** Vectors come from models that compute with 32 bits: half the size, where no bit is lost. */
function packed(values: readonly number[]): Written {
  const short = values.every((value) => Object.is(Math.fround(value), value));
  const view = new DataView(new ArrayBuffer(values.length * (short ? 4 : 8)));
  for (const [index, value] of values.entries()) {
    if (short) view.setFloat32(index * 4, value, true);
    else view.setFloat64(index * 8, value, true);
  }
  return { [short ? 'floats32' : 'floats64']: Buffer.from(view.buffer).toString('base64') };
}

function unpacked(bytes: Buffer, width: 4 | 8): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: bytes.length / width }, (_, index) =>
    width === 4 ? view.getFloat32(index * 4, true) : view.getFloat64(index * 8, true),
  );
}

const tagged = z.union([
  z.object({ int: z.string() }),
  z.object({ float: z.enum(['NaN', 'Infinity', '-Infinity', '-0']) }),
  z.object({ bytes: z.string() }),
  z.object({ floats32: z.string() }),
  z.object({ floats64: z.string() }),
  z.partialRecord(
    z.enum(['date', 'time', 'localTime', 'dateTime', 'localDateTime', 'duration', 'point']),
    z.array(z.union([z.number(), z.string(), z.null()])),
  ),
]);

/**
 * The value that was written so, as the driver takes it.
 * @throws TypeError when nothing is written so
 */
export function readValue(value: Written): unknown {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(readValue);
  const known = tagged.safeParse(value);
  if (!known.success) throw new TypeError(`Nothing is written so: ${JSON.stringify(value)}`);
  const { data } = known;
  if ('int' in data) return neo4j.int(data.int);
  if ('float' in data) return Number(data.float);
  if ('bytes' in data) return new Int8Array(Buffer.from(data.bytes, 'base64'));
  if ('floats32' in data) return unpacked(Buffer.from(data.floats32, 'base64'), 4);
  if ('floats64' in data) return unpacked(Buffer.from(data.floats64, 'base64'), 8);
  const [[type, parts] = ['', []]] = Object.entries(data);
  return Reflect.construct(COMPOSED[type]?.type ?? Object, parts?.map((part) => part ?? undefined) ?? []);
}
