import { Component, type ReactNode } from 'react';
import { Trouble } from './Trouble.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** what to show instead; an apology and a retry when absent */
  readonly fallback?: ReactNode;
}

interface ErrorBoundaryState {
  readonly problem: 'page' | 'server' | null;
}

/** Keeps the bar and the panel when a view fails, or could not be fetched, and offers to load it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { problem: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { problem: isFetchFailure(error) ? 'server' : 'page' };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return this.props.fallback ?? <Trouble problem={problem} onRetry={() => void reload()} />;
  }
}

/** Whether the code or the style of a view did not arrive; each browser, and Vite, has its own words for it. */
function isFetchFailure(error: unknown): boolean {
  return error instanceof Error && /module script|imported module|preload CSS/i.test(error.message);
}

/** Loads the page again if the server answers: a page that is there is worth more than one that is not. */
async function reload(): Promise<void> {
  const isThere = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) window.location.reload();
}
