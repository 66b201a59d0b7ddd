import { Component, type ReactNode } from 'react';
import { Trouble } from './Trouble.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** what to show instead; an apology and a retry when absent */
  readonly fallback?: ReactNode;
}

/** Keeps the bar and the panel when a view fails, and offers to load it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback ?? <Trouble problem="page" onRetry={() => window.location.reload()} />;
  }
}
