import type { ReactNode } from 'react';
import classes from './Figures.module.css';

interface FiguresProps {
  readonly figures: readonly { readonly name: string; readonly value: ReactNode }[];
}

/** A few figures that sum a view up, each under its value. */
export function Figures({ figures }: FiguresProps) {
  return (
    <dl className={classes.figures}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
