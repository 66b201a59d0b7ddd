import { execFile } from 'node:child_process';
import path from 'node:path';

/** The processes that have the database of a data folder in their command line: its embedded Neo4j server. */
export function neo4jProcesses(data: string): Promise<number[]> {
  return new Promise((resolve) => {
    execFile('pgrep', ['-f', path.join(data, 'neo4j')], (_error, stdout) =>
      resolve(stdout.split('\n').filter(Boolean).map(Number)),
    );
  });
}
