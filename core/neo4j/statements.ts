import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../config.ts';

const folder = path.join(projectFolder, 'cypher');
const cache = new Map<string, string>();

/**
 * The text of a Cypher statement, read once.
 * @param name its file in `cypher/` without the ending: `explore/path` is `cypher/explore/path.cypher`
 * @throws Error when there is no such file
 */
export function statement(name: string): string {
  let text = cache.get(name);
  if (text === undefined) {
    text = readFileSync(path.join(folder, `${name}.cypher`), 'utf8');
    cache.set(name, text);
  }
  return text;
}
