import type { none } from 'stream-chain/defs.js';
import gen from 'stream-chain/gen.js';
import { pick } from 'stream-json/core/filters/pick.js';
import { jsonParser } from 'stream-json/core/parser.js';
import { type StreamArrayItem, streamArray } from 'stream-json/core/streamers/stream-array.js';
import type { Encoding } from './encoding.ts';
import { rowOf } from './item.ts';
import { explain, readPieces, WHOLE } from './json-text.ts';
import type { TableFault, TableRow } from './table.ts';

/**
 * Reads the items of a list in a JSON file, one after another. What is not JSON ends it with a fault.
 * @param path keys from the top of the file to the list
 * @throws the system's error when the file cannot be read
 */
export async function* readJson(
  file: string,
  path: readonly string[],
  encoding: Encoding,
): AsyncGenerator<TableRow | TableFault> {
  const parser = itemsAt(path);
  let position = 0;
  let textLine = 1;
  const fault = (reason: string): TableFault => ({ line: position + 1, what: 'file', column: '', reason });
  try {
    for await (const { text, line, damaged } of readPieces(file, encoding)) {
      textLine = line;
      for await (const { value } of parser.items(text)) {
        position += 1;
        yield rowOf(value, position, damaged);
      }
    }
  } catch (error) {
    if ('syscall' in (error as Error)) throw error;
    yield fault(
      parser.found === 'other'
        ? `what stands at ${placeOf(path)} is not a list`
        : `not JSON from line ${textLine} of the file on: ${explain(error as Error)}`,
    );
    return;
  }
  if (parser.found === undefined) yield fault(`there is nothing at ${placeOf(path)}`);
}

function placeOf(path: readonly string[]): string {
  return path.length === 0 ? 'the top of the file' : path.join('.');
}

/** A parser that gives the items of the list at a path, and tells whether there is a list. */
function itemsAt(path: readonly string[]) {
  const parser: {
    found?: 'list' | 'other';
    items: (text: string | typeof none) => AsyncIterable<StreamArrayItem>;
  } = {
    items: gen(
      jsonParser(WHOLE),
      pick({
        filter(stack, token) {
          const here = stack.length === path.length && path.every((key, depth) => key === stack[depth]);
          if (here) parser.found = token.name === 'startArray' ? 'list' : 'other';
          return here;
        },
      }),
      streamArray(),
    ) as (text: string | typeof none) => AsyncIterable<StreamArrayItem>,
  };
  return parser;
}
