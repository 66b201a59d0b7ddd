import { parseSetCookie } from 'cookie';

/** What a browser does that matters here: it keeps cookies for each host, sends them back, and follows redirects. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** The cookies that it keeps for a host. */
  cookies(host: string): Map<string, string> {
    const known = this.#cookies.get(host);
    if (known) return known;
    const none = new Map<string, string>();
    this.#cookies.set(host, none);
    return none;
  }

  /** Sends one request, with the cookies of its host; does not follow where the answer leads. */
  async send(address: string | URL, options: RequestInit = {}): Promise<Response> {
    const { host } = new URL(address);
    const cookies = this.cookies(host);
    const headers = new Headers(options.headers);
    if (cookies.size > 0) {
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    }
    const response = await fetch(address, { ...options, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const { name, value, maxAge, expires } = parseSetCookie(line);
      if (maxAge === 0 || (expires && expires.getTime() <= Date.now())) cookies.delete(name);
      else cookies.set(name, value ?? '');
    }
    return response;
  }
}
