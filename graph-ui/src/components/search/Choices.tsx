import type { ReactNode } from 'react';
import classes from './Choices.module.css';

/** What a list is kept by, in a row; a view within another site may leave it out. */
export function Choices({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.choices} data-control="filters">
      {children}
    </div>
  );
}
