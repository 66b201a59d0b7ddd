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
  const response = await post('/auth/token', new URLSearchParams({ token }));
  if (response?.status === 204) return 'taken';
  return response?.status === 401 ? 'refused' : 'unreachable';
}

/**
 * Ends the session.
 * @returns where the page has to go now: to the provider, to sign out there too, or where it is; null when the server did
 *   not answer, and the session goes on
 */
export async function signOut(): Promise<string | null> {
  const response = await post('/auth/sign-out');
  if (!response?.ok) return null;
  if (response.status === 204) return window.location.href;
  const { leave } = (await response.json()) as { leave: string };
  return leave;
}

/** Goes to an address by loading it anew, also where the page is there: nothing of what was private stays in it. */
export function goTo(address: string): void {
  if (address === window.location.href) window.location.reload();
  else window.location.assign(address);
}

/** @returns undefined where there was no answer */
async function post(path: string, body?: URLSearchParams): Promise<Response | undefined> {
  try {
    return await fetch(path, { method: 'POST', headers: PAGE_HEADERS, ...(body && { body }) });
  } catch {
    return undefined;
  }
}
