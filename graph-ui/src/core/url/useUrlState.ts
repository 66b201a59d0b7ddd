import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { carriedState, readState, type UrlState, writeState } from './state.ts';

export interface UrlStateControl {
  readonly state: UrlState;
  /** Changes a part of the state. The change is a step of the history unless `replace` is given. */
  readonly update: (change: Partial<UrlState>, options?: { replace?: boolean }) => void;
  /** The address of this view with a part of the state changed. */
  readonly href: (change: Partial<UrlState>) => string;
  /** The address of another view; only how the page is read is carried over. */
  readonly hrefTo: (path: string, change?: Partial<UrlState>) => string;
}

/** The state of the page: it lives in the address and nowhere else, so that Back and a pasted link restore it. */
export function useUrlState(): UrlStateControl {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => readState(new URLSearchParams(search)), [search]);
  const href = useCallback(
    (change: Partial<UrlState>) => address(pathname, { ...state, ...change }),
    [pathname, state],
  );
  const hrefTo = useCallback(
    (path: string, change: Partial<UrlState> = {}) => address(path, { ...carriedState(state), ...change }),
    [state],
  );
  const update = useCallback(
    (change: Partial<UrlState>, options: { replace?: boolean } = {}) => {
      void navigate(href(change), { replace: options.replace ?? false });
    },
    [href, navigate],
  );
  return { state, update, href, hrefTo };
}

function address(path: string, state: UrlState): string {
  const parameters = writeState(state).toString();
  return parameters ? `${path}?${parameters}` : path;
}
