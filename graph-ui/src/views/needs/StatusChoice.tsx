import { useTranslation } from 'react-i18next';
import { ChipChoice } from '../../components/search/ChipChoice.tsx';
import { ACTION_STATUSES, STATUS_CODES } from '../../core/needs/status.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NeedsQuery } from '../../gql/graphql.ts';

const ALL = 'all';

/** Keeps the needs that have an action of one status. */
export function StatusChoice({ statuses }: { readonly statuses: NeedsQuery['needsAndActions']['statuses'] }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const counts = new Map(statuses.map(({ status, count }) => [status, count]));
  return (
    <ChipChoice
      legend={t('needs.choice')}
      options={[
        { value: ALL, label: t('needs.all') },
        ...ACTION_STATUSES.filter((status) => counts.has(status)).map((status) => ({
          value: status,
          label: `${t(`values.${STATUS_CODES[status]}`)} (${counts.get(status)})`,
        })),
      ]}
      value={state.status ?? ALL}
      onChange={(status) => update({ status: status === ALL ? null : status, page: 1 })}
    />
  );
}
