import { Chip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ACTION_STATUSES, STATUS_CODES } from '../../core/needs/status.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NeedsQuery } from '../../gql/graphql.ts';
import classes from './NeedsView.module.css';

/** Keeps the needs that have an action of one status. */
export function StatusChoice({ statuses }: { readonly statuses: NeedsQuery['needsAndActions']['statuses'] }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const counts = new Map(statuses.map(({ status, count }) => [status, count]));
  return (
    <fieldset className={classes.choice} data-control="filters">
      <legend>{t('needs.choice')}</legend>
      <Chip.Group
        value={state.status ?? 'all'}
        onChange={(value) =>
          update({ status: ACTION_STATUSES.find((status) => status === value) ?? null, page: 1 })
        }
      >
        <Chip value="all" variant="outline" size="sm">
          {t('needs.all')}
        </Chip>
        {ACTION_STATUSES.filter((status) => counts.has(status)).map((status) => (
          <Chip key={status} value={status} variant="outline" size="sm">
            {t(`values.${STATUS_CODES[status]}`)} ({counts.get(status)})
          </Chip>
        ))}
      </Chip.Group>
    </fieldset>
  );
}
