import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Header of an answer that names the server which gave it. */
export const SERVED_BY = 'x-served-by';

/** Said by a server that is starting or stopping, and has not looked at the request. */
const STOPPING = 503;

/**
 * A proxy that asks each of some servers in turn, and the next one where one does not answer.
 * @param servers their addresses
 */
export async function openProxy(servers: readonly string[]) {
  let turn = 0;
  const proxy = createServer((incoming, response) => {
    pass(incoming, response).catch(() => response.writeHead(502).end());
  });
  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const from = turn++;
    for (let tried = 0; tried < servers.length; tried += 1) {
      const server = servers[(from + tried) % servers.length] ?? '';
      const answer = await ask(server, incoming, Buffer.concat(chunks)).catch(() => undefined);
      if (!answer || answer.statusCode === STOPPING) continue;
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, [SERVED_BY]: server });
      answer.pipe(response);
      return;
    }
    response.writeHead(502).end();
  }
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close() {
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(resolve));
    },
  };
}

function ask(server: string, { method, url, headers, socket }: IncomingMessage, body: Buffer) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const forwarded = { 'x-forwarded-for': socket.remoteAddress, 'x-forwarded-proto': 'http' };
    request(server + url, { method, headers: { ...headers, ...forwarded } })
      .once('response', resolve)
      .once('error', reject)
      .end(body);
  });
}
