import { VisuallyHidden } from '@mantine/core';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => {});

/** Holds the live region through which the page tells what changed to those who do not see it. */
export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState('');
  return (
    <AnnounceContext value={setMessage}>
      {children}
      <VisuallyHidden role="status">{message}</VisuallyHidden>
    </AnnounceContext>
  );
}

/** Says a message whenever it changes; says nothing while it is undefined. */
export function useAnnouncement(message: string | undefined): void {
  const announce = use(AnnounceContext);
  useEffect(() => {
    if (message !== undefined) announce(message);
  }, [announce, message]);
}
