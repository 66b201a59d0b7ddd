import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Config } from '../../core/config.ts';
import { isEncrypted } from './client.ts';
import { currentRequest } from './request.ts';

type SetHeaders = (request: IncomingMessage, response: ServerResponse) => void;

const nonce = () => `'nonce-${currentRequest()?.nonce}'`;

const GRAPHIQL = '/graphql';

/** A year, in seconds. */
const YEAR = 31_536_000;

type Settings = Pick<Config, 'EMBED_SITES' | 'TRUSTED_PROXIES'>;

/** Sets the headers that tell browsers what the page may do, and who may show it within theirs. */
export function securityHeaders({ EMBED_SITES, TRUSTED_PROXIES }: Settings): SetHeaders {
  const ancestors = EMBED_SITES === 'none' ? ["'none'"] : EMBED_SITES.split(/\s+/);
  const page = {
    'script-src': ["'self'"],
    // Mantine writes its colours and sizes into style elements, which carry the nonce.
    'style-src': ["'self'", nonce],
    'font-src': ["'self'"],
  };
  const editor = {
    // The whole of GraphiQL is a script within its page.
    'script-src': [nonce],
    // Its editor makes style elements as it goes, without a nonce.
    'style-src': ["'unsafe-inline'"],
    'font-src': ["'self'", 'data:'],
  };
  const alone = headers(page, ["'none'"]);
  const embedded = headers(page, ancestors);
  const ofGraphiql = headers(editor, ["'none'"]);
  return (request, response) => {
    // Not as an address: what is asked need not be one.
    const [path, query] = request.url?.split('?') ?? [];
    if (path === GRAPHIQL) ofGraphiql(request, response);
    else if (new URLSearchParams(query).get('embed') === '1') embedded(request, response);
    else alone(request, response);
    if (isEncrypted(request, TRUSTED_PROXIES)) {
      response.setHeader('strict-transport-security', `max-age=${YEAR}`);
    }
  };
}

type Sources = Record<string, (string | (() => string))[]>;

function headers(sources: Sources, ancestors: string[]): SetHeaders {
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        ...sources,
        // Pictures that the page draws for export.
        'img-src': ["'self'", 'data:', 'blob:'],
        // Layouts are computed in workers that graphology makes of blobs.
        'worker-src': ["'self'", 'blob:'],
        'base-uri': ["'none'"],
        'object-src': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ancestors,
      },
    },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // For browsers that do not know frame-ancestors; it cannot name sites.
    xFrameOptions: ancestors[0] === "'none'" && { action: 'deny' },
    // The API is open to the pages of others.
    crossOriginResourcePolicy: false,
    // Set above, behind TLS only.
    strictTransportSecurity: false,
  });
  return (request, response) => set(request, response, () => {});
}
