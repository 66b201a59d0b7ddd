/** Walks five pages of a server, as a program of its own that can be killed: `walker.ts URL FOLDER`. */
import { z } from 'zod';
import { Client } from '../../../ingest/http/client.ts';
import { network } from '../../../ingest/http/network.ts';
import { openWalk } from '../../../ingest/http/walk.ts';

const [url = '', folder = ''] = process.argv.slice(2);
const walk = await openWalk({ folder, source: 'test', arguments: { url } });
const transport = network({
  contact: 'me@example.org',
  requestsPerSecond: 1000,
  folder: walk.folder,
  // The server stands on this machine.
  admit: async () => {},
});
const client = new Client({ transport });
const pageSchema = z.object({ n: z.number(), next: z.string().nullable() });
const seen: number[] = [];
for (let next: string | null = `${url}/?cursor=1`; next !== null; ) {
  const { data }: { data: z.output<typeof pageSchema> } = await client.json(
    { url: new URL(next) },
    pageSchema,
  );
  seen.push(data.n);
  next = data.next && `${url}/?cursor=${data.next}`;
}
await walk.finish();
console.log(JSON.stringify(seen));
