import { readdir } from 'node:fs/promises';
import { UserError } from '../../core/errors.ts';
import { type Descriptor, readDescriptor } from './descriptor.ts';
import { EXPORT_NAME } from './export-descriptor.ts';

/**
 * Makes sure that an export may take the place of a folder.
 * @throws UserError unless it is empty, not there, or holds the files of an earlier export alone
 */
export async function checkReplaceable(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (names.length === 0) return;
  const earlier = names.includes('datapackage.json') ? await earlierExport(folder) : undefined;
  const own = ['datapackage.json', ...(earlier?.resources.map(({ path }) => path) ?? [])];
  const other = earlier === undefined ? names[0] : names.find((name) => !own.includes(name));
  if (other === undefined) return;
  throw new UserError(
    `${folder} holds other files than an earlier export, such as ${other}: name a folder that is new or empty.`,
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new UserError(`${folder} is a file: name a folder.`);
    throw error;
  }
}

async function earlierExport(folder: string): Promise<Descriptor | undefined> {
  try {
    const descriptor = await readDescriptor(folder);
    return descriptor.name === EXPORT_NAME ? descriptor : undefined;
  } catch (error) {
    // A package that cannot be read is not ours to remove.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
