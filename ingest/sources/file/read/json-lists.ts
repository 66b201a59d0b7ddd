import { getManyValues, none } from 'stream-chain/defs.js';
import { jsonParser, type Token } from 'stream-json/core/parser.js';
import { UserError } from '../../../../core/errors.ts';
import type { Encoding } from './encoding.ts';
import { explain, readPieces, WHOLE } from './json-text.ts';

/**
 * Finds the list of rows in a JSON file: the file itself, or the only list of objects that is in no other list.
 * @returns the keys from the top of the file to the list
 * @throws UserError when there is none or there are several, or the file is not JSON
 * @throws the system's error when the file cannot be read
 */
export async function detectRows(file: string, encoding: Encoding): Promise<string[]> {
  const lists: string[][] = [];
  for await (const path of listsOf(tokensOf(file, encoding))) {
    if (path.length === 0) return path;
    lists.push(path);
  }
  if (lists.length === 1) return lists[0]!;
  const names = lists.map((path) => path.join('.')).join(', ');
  throw new UserError(
    lists.length === 0
      ? `${file} holds no list of objects: a JSON file is read as a list of rows, each an object`
      : `${file} holds several lists (${names}): say which one to read`,
  );
}

/** The paths of the lists that hold objects, or that the file is, whatever it holds. */
async function* listsOf(tokens: AsyncIterable<Token>): AsyncGenerator<string[]> {
  /** keys of the objects that are open, outside of any list */
  const path: string[] = [];
  /** lists and objects that are open, from the outermost list on */
  let depth = 0;
  let first = false;
  for await (const { name, ...token } of tokens) {
    if (name === 'startArray') {
      depth += 1;
      if (path.length === 0) yield [];
    } else if (name === 'startObject') {
      if (depth === 1 && first) yield [...path];
      if (depth > 0) depth += 1;
      else path.push('');
    } else if (name === 'endArray') depth -= 1;
    else if (name === 'endObject') {
      if (depth > 0) depth -= 1;
      else path.pop();
    } else if (name === 'keyValue' && depth === 0) {
      path[path.length - 1] = (token as { value: string }).value;
    }
    first = name === 'startArray';
  }
}

async function* tokensOf(file: string, encoding: Encoding): AsyncGenerator<Token> {
  const parse = jsonParser(WHOLE);
  for await (const { text, line } of readPieces(file, encoding)) {
    try {
      const tokens = parse(text as string);
      if (tokens !== none) yield* getManyValues(tokens);
    } catch (error) {
      throw new UserError(
        `${file} is not JSON from line ${line} on: ${explain(error as Error)} (is it JSON Lines? then say so)`,
      );
    }
  }
}
