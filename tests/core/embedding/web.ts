import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A local server that stands for one on the internet. */
export interface Web {
  readonly address: string;
  close(): Promise<void>;
}

export async function openWeb(answer: RequestListener): Promise<Web> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An address where nothing answers. */
export async function closedAddress(): Promise<string> {
  const web = await openWeb(() => {});
  await web.close();
  return web.address;
}

export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  return JSON.parse(await text(request));
}
