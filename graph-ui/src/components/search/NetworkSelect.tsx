import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NetworkChoicesDocument } from '../../core/api/queries/choices.ts';
import { byName } from '../../core/entity/names.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { EntitySelect } from './EntitySelect.tsx';

/** As many as the API gives at once. */
const VARIABLES = { limit: 1000 };

/** Chooses a network, which the address keeps. */
export function NetworkSelect() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const [{ data }] = useQuery({ query: NetworkChoicesDocument, variables: VARIABLES });
  const networks = data?.networks.toSorted(byName(state.language)) ?? [];
  return (
    <EntitySelect
      label={t('kinds.NETWORK', { count: 1 })}
      all={t('filters.allNetworks')}
      options={networks.map((node) => ({ node }))}
      value={state.network}
      onChange={(network) => update({ network })}
    />
  );
}
