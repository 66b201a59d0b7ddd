import { PAGE_HEADERS } from '../api/client.ts';

/**
 * Where one signs in at the provider.
 * @param returnTo path of the page to come back to
 */
export function signInAddress(returnTo: string): string {
  return `/auth/sign-in?${new URLSearchParams({ return: returnTo })}`;
}

/** Whether a local token was taken; `unreachable` when the server did not say. */
export type TokenAnswer = 'taken' | 'refused' | 'unreachable';

/** Trades a local token for a session. */
export async function enterWithToken(token: string): Promise<TokenAnswer> {
  const status = await post('/auth/token', new URLSearchParams({ token }));
  if (status === 204) return 'taken';
  return status === 401 ? 'refused' : 'unreachable';
}

/** Ends the session. @returns whether the server has */
export async function signOut(): Promise<boolean> {
  return (await post('/auth/sign-out')) === 204;
}

/** @returns the status of the answer; 0 where there was none */
async function post(path: string, body?: URLSearchParams): Promise<number> {
  try {
    const { status } = await fetch(path, { method: 'POST', headers: PAGE_HEADERS, ...(body && { body }) });
    return status;
  } catch {
    return 0;
  }
}
