import type { IncomingMessage, ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { answerText, openSite, type Site } from '../http.ts';
import type { Ask } from './client.ts';
import { assistantServer } from './server.ts';

/** Nobody but this machine: there is no sign-in. */
const HOST = '127.0.0.1';
/** Where the protocol is spoken. */
const PATH = '/mcp';
/** Bytes of a message at most. */
const MOST = 100_000;

/**
 * Offers the assistant over Streamable HTTP on the loopback address. Nothing is kept between requests, so each has a
 * server of its own, as the protocol wants it.
 * @param port 0 for any free one
 * @throws UserError when the port is taken
 */
export async function openHttp(port: number, ask: Ask): Promise<Site> {
  const site = await openSite(HOST, port);
  const { host, port: opened } = new URL(site.address);
  // A page that a browser here has open must not ask in the name of whoever sits before it (DNS rebinding).
  const hosts = [host, `localhost:${opened}`];
  const options = {
    enableJsonResponse: true,
    maxRequestBodySize: MOST,
    enableDnsRebindingProtection: true,
    allowedHosts: hosts,
    allowedOrigins: hosts.map((each) => `http://${each}`),
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const server = assistantServer(ask);
    const transport = new StreamableHTTPServerTransport(options);
    response.on('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request, response);
  };
  site.serve((request, response) => {
    if (request.url !== PATH) return answerText(response, 404, `The assistant is at ${PATH}.`);
    if (request.method !== 'POST') {
      return answerText(response, 405, 'Answered here: POST.', { allow: 'POST' });
    }
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else answerText(response, 500, 'Something went wrong on our side. It has been logged.');
    });
  });
  return { ...site, address: site.address + PATH };
}
