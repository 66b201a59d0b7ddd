import classes from './dialogue.module.css';

/** What somebody wrote, as they wrote it: text, and never anything else. */
export function Said({ text }: { readonly text: string }) {
  return (
    <p className={classes.said} dir="auto">
      {text}
    </p>
  );
}
