import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import list from '../../components/entity/EntityList.module.css';
import classes from './EntityView.module.css';

/** How many entries a list shows before one asks for all. */
const SHOWN = 12;

interface UnfoldableListProps<Item> {
  readonly as: 'ul' | 'ol';
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** class of each entry */
  readonly entry: string | undefined;
  readonly children: (item: Item) => ReactNode;
}

/** The first entries of a list, and the others when one asks for them; on paper all are there. */
export function UnfoldableList<Item>({
  as: List,
  items,
  keyOf,
  entry = '',
  children,
}: UnfoldableListProps<Item>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const isFolded = (index: number) => !open && index >= SHOWN;
  return (
    <>
      <List className={list.list}>
        {items.map((item, index) => (
          <li key={keyOf(item)} className={isFolded(index) ? `${entry} ${classes.folded}` : entry}>
            {children(item)}
          </li>
        ))}
      </List>
      {isFolded(items.length - 1) && (
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
          {t('neighbours.showAll', { count: items.length })}
        </Button>
      )}
    </>
  );
}
