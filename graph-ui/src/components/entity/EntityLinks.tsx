import { Button } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink, type LinkedEntity } from './EntityLink.tsx';

interface EntityLinksProps {
  readonly entities: readonly LinkedEntity[];
  /** how many are named before one asks for the others; all when absent */
  readonly shown?: number;
  /** how many there are in all, where the list holds only the first ones */
  readonly total?: number;
}

/** The names of entities in a line, separated by commas. */
export function EntityLinks({
  entities,
  shown = entities.length,
  total = entities.length,
}: EntityLinksProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const named = open ? entities : entities.slice(0, shown);
  return (
    <>
      {named.map((entity, index) => (
        <Fragment key={entity.id}>
          {index > 0 && ', '}
          <EntityLink entity={entity} />
        </Fragment>
      ))}
      {named.length < entities.length && (
        <>
          {' '}
          <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
            {t('entities.others', { count: total - named.length })}
          </Button>
        </>
      )}
      {named.length === entities.length && named.length < total && (
        <> {t('entities.others', { count: total - named.length })}</>
      )}
    </>
  );
}
