import { Button, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { NetworkOverlapDocument } from '../../core/api/queries/networks.ts';
import { namesCell } from '../../core/export/cells.ts';
import { formatNumber, formatPercent } from '../../core/format/format.ts';
import { SCOPES, type Scope } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NetworkOverlapQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';
import { OverlapMatrix } from './OverlapMatrix.tsx';

const PAGE_SIZE = 20;
const NAMES_SHOWN = 4;
const API_SCOPES = { circle: 'CIRCLE', members: 'MEMBERS' } as const satisfies Record<Scope, string>;

/** Which networks share somebody, as a matrix and pair by pair. */
export function Overlap() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const compare = (scope: Scope) => update({ scope, page: 1 });
  return (
    <>
      <SegmentedControl
        aria-label={t('networks.overlap.scope')}
        data-control="filters"
        value={state.scope}
        onChange={compare}
        data={SCOPES.map((scope) => ({ value: scope, label: t(`networks.overlap.scopes.${scope}`) }))}
      />
      <p className={page.lead}>{t(`networks.overlap.meaning.${state.scope}`)}</p>
      <Answer
        query={NetworkOverlapDocument}
        variables={{
          scope: API_SCOPES[state.scope],
          first: PAGE_SIZE,
          offset: (state.page - 1) * PAGE_SIZE,
        }}
        lines={14}
      >
        {({ all, page: { page: pairs } }) =>
          all.total > 0 ? (
            <>
              <OverlapMatrix pairs={all.page} />
              <h2>{t('networks.overlap.pairs', { count: all.total })}</h2>
              <PairTable pairs={pairs} />
              <Pager total={all.total} size={PAGE_SIZE} />
            </>
          ) : (
            <p>
              {t('networks.overlap.none', { count: all.networksWithMembers, networks: all.networks })}{' '}
              {state.scope === 'members' && (
                <Button variant="default" size="compact-md" onClick={() => compare('circle')}>
                  {t('networks.overlap.widen')}
                </Button>
              )}
            </p>
          )
        }
      </Answer>
    </>
  );
}

function PairTable({ pairs }: { readonly pairs: NetworkOverlapQuery['page']['page'] }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <DataTable
      caption={t('networks.overlap.caption')}
      rows={pairs}
      keyOf={({ a, b }) => `${a.id} ${b.id}`}
      columns={[
        {
          name: 'pair',
          heading: t('nav.networks'),
          cell: ({ a, b }) => (
            <>
              <EntityLink entity={a} /> {t('networks.overlap.and')} <EntityLink entity={b} />
            </>
          ),
        },
        {
          name: 'shared',
          heading: t('networks.overlap.shared'),
          cell: ({ sharedCount }) => formatNumber(sharedCount, state.language),
          value: ({ sharedCount }) => sharedCount,
          numeric: true,
        },
        {
          name: 'jaccard',
          heading: t('networks.overlap.share'),
          cell: ({ jaccard }) => formatPercent(jaccard, state.language),
          value: ({ jaccard }) => jaccard,
          numeric: true,
        },
        {
          name: 'who',
          heading: t('networks.overlap.who'),
          cell: ({ shared, sharedCount }) => (
            <EntityLinks entities={shared} shown={NAMES_SHOWN} total={sharedCount} />
          ),
          value: ({ shared, sharedCount }) =>
            namesCell(
              shared,
              state.language,
              sharedCount > shared.length && t('entities.others', { count: sharedCount - shared.length }),
            ),
        },
      ]}
    />
  );
}
