import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Handler } from '../http.ts';
import { currentRequest } from '../operations/request.ts';
import { builtPage } from './build.ts';

/** Stands in the built page where each answer has its own nonce: see graph-ui/vite.config.ts. */
const PLACE = '__CSP_NONCE__';

/** Answers with the document of the page, which is the same for all views but for the nonce of its styles. */
export function pageDocument(): Handler {
  const html = readFileSync(path.join(builtPage, 'index.html'), 'utf8');
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    response.end(html.replaceAll(PLACE, currentRequest()?.nonce ?? ''));
  };
}

/** Whether a path is that of a view, and not of a file. */
export function isView(pathname: string): boolean {
  return pathname === '/index.html' || !/\/[\w\s~$.-]+\.\w+$/.test(pathname);
}
