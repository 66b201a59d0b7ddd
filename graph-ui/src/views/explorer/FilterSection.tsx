import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Filters.module.css';

interface FilterSectionProps {
  readonly title: string;
  /** how many choices were made in it */
  readonly chosen?: number;
  readonly children: ReactNode;
}

/** A part of the filters that unfolds; one in which something was chosen says so, and opens unfolded. */
export function FilterSection({ title, chosen = 0, children }: FilterSectionProps) {
  const { t } = useTranslation();
  const isChosen = chosen > 0;
  const [isOpen, setOpen] = useState(isChosen);
  useEffect(() => {
    if (isChosen) setOpen(true);
  }, [isChosen]);
  return (
    <details
      className={classes.section}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={classes.title}>
        <h2>{title}</h2>
        {chosen > 0 && <span className={classes.chosen}>{t('filters.chosen', { count: chosen })}</span>}
      </summary>
      {/* Counts change with each choice: only those that one looks at are drawn anew. */}
      {isOpen && <div className={classes.content}>{children}</div>}
    </details>
  );
}
