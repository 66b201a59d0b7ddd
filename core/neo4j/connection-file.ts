import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isAlive } from '../processes.ts';

/** How other processes of the same user reach the embedded server of a data folder. */
const content = z.object({
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  /** the process that started the server and will stop it */
  pid: z.number().int(),
});
export type ConnectionFile = z.infer<typeof content>;

const fileIn = (folder: string) => path.join(folder, 'connection.json');

/** Writes the connection file of a data folder, whole or not at all, readable by its owner only. */
export async function writeConnectionFile(folder: string, connection: ConnectionFile): Promise<void> {
  const unfinished = `${fileIn(folder)}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(connection), { mode: 0o600 });
  await rename(unfinished, fileIn(folder));
}

/** The connection file of a data folder, if the process that wrote it is still there. */
export async function readConnectionFile(folder: string): Promise<ConnectionFile | undefined> {
  try {
    const connection = content.parse(JSON.parse(await readFile(fileIn(folder), 'utf8')));
    return isAlive(connection.pid) ? connection : undefined;
  } catch {
    // No file, or one that nobody can use: as if there were none.
    return undefined;
  }
}

export async function removeConnectionFile(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true });
}
