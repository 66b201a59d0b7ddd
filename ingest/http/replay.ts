import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../core/errors.ts';
import type { Transport } from './client.ts';
import { openPage, type Page } from './page.ts';
import { publicAddress } from './request.ts';

/**
 * Answers from the `.http` files of a folder (see {@link ./page.ts}), such as one that a run has kept, or one
 * written by hand. A file answers the request of its first lines, whatever its own name and the order of the
 * parameters. Where several answer the same request, they do so in turn, in the order of their names, and the
 * last one from then on: `works-1-busy.http` (429), then `works-2.http` (200).
 * @throws UserError when there is no such folder, or no page in it
 */
export async function replay(folder: string): Promise<Transport> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`The folder ${folder} cannot be read (${error.code}).`);
  });
  const pages = new Map<string, Page[]>();
  for (const name of names.filter((name) => name.endsWith('.http')).sort()) {
    const page = await openPage(path.join(folder, name));
    pages.set(page.requested, [...(pages.get(page.requested) ?? []), page]);
  }
  if (pages.size === 0) throw new UserError(`There is no kept page (*.http) in ${folder}.`);
  const kept = new Map<string, Page>();
  return {
    kept: async ({ url }) => kept.get(publicAddress(url)),
    async exchange({ url }) {
      const address = publicAddress(url);
      const answers = pages.get(address);
      const page = answers && answers.length > 1 ? answers.shift() : answers?.[0];
      if (page) return page;
      throw new UserError(`No page of ${folder} answers GET ${address}.`);
    },
    async keep(page) {
      kept.set(page.requested, page);
      return page;
    },
  };
}
