import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { projectFolder } from '../../core/config.ts';
import type { Database } from '../../core/neo4j/database.ts';

const folder = path.join(projectFolder, 'cypher');

/** Names of all statements by their text. */
function namesByText(): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => [readFileSync(path.join(folder, file), 'utf8'), file.replace(/\.cypher$/, '')]),
  );
}

/** Watches which statements of `cypher/` a database runs, for whomever: requests have each their own view of it. */
export function watchStatements({ driver }: Database) {
  const names = namesByText();
  const run = vi.spyOn(driver, 'executeQuery');
  return {
    /** names of those since the last `clear`, in their order */
    names: (): string[] => run.mock.calls.map(([text]) => names.get(String(text)) ?? String(text)),
    clear: () => run.mockClear(),
    stop: () => run.mockRestore(),
  };
}
