import { useTranslation } from 'react-i18next';
import type { DialogueTrouble } from '../../core/dialogue/trouble.ts';
import classes from './dialogue.module.css';

/** Says why something was not taken, and what to do. */
export function NotTaken({ trouble }: { readonly trouble: DialogueTrouble }) {
  const { t } = useTranslation();
  return (
    <p className={classes.trouble} role="alert">
      {t(`dialogue.trouble.${trouble}`)}
    </p>
  );
}
