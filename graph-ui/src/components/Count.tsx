import type { ReactNode } from 'react';
import { useAnnouncement } from '../core/announce/announce.tsx';
import classes from './Count.module.css';

interface CountProps {
  /** how many there are, in words */
  readonly text: string;
  /** what is to be seen but not said aloud each time */
  readonly children?: ReactNode;
}

/** How many there are in a list, shown above it and told to those who do not see that it has changed. */
export function Count({ text, children }: CountProps) {
  useAnnouncement(text);
  return (
    <p className={classes.count}>
      {text}
      {children}
    </p>
  );
}
