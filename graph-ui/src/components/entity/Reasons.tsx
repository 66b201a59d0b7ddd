import classes from './Reasons.module.css';

interface ReasonsProps {
  readonly reasons: readonly { readonly kind: string; readonly text: string }[];
}

/** Reasons as sentences, the strongest first. */
export function Reasons({ reasons }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <ul className={classes.reasons}>
      {reasons.map(({ kind, text }) => (
        <li key={`${kind} ${text}`}>{text}</li>
      ))}
    </ul>
  );
}
