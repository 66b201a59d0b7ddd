import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { NetworksDocument } from '../../core/api/queries/networks.ts';
import type { Code } from '../../core/entity/facts.ts';
import { namesCell } from '../../core/export/cells.ts';
import { formatNumber } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NetworksQuery } from '../../gql/graphql.ts';

const PAGE_SIZE = 30;
const NAMES_SHOWN = 3;

/** Every network, the best tied first: what it is, who leads it, its known members, its themes. */
export function NetworkList() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <Answer
      query={NetworksDocument}
      variables={{ first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE }}
      lines={16}
    >
      {({ networks, networksConnection: { totalCount } }) => (
        <>
          <Count text={t('networks.count', { count: totalCount })} />
          {networks.length > 0 && <NetworkTable networks={networks} />}
          <Pager total={totalCount} size={PAGE_SIZE} />
        </>
      )}
    </Answer>
  );
}

function NetworkTable({ networks }: { readonly networks: NetworksQuery['networks'] }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <DataTable
      caption={t('networks.caption')}
      rows={networks}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'name',
          heading: t('kinds.NETWORK', { count: 1 }),
          cell: (network) => <EntityLink entity={network} />,
        },
        {
          name: 'type',
          heading: t('facts.type'),
          cell: ({ networkType }) => t(`values.${networkType as Code}`),
        },
        { name: 'founded', heading: t('facts.foundedIn'), cell: ({ foundedIn }) => foundedIn ?? '' },
        {
          name: 'leaders',
          heading: t('networks.leaders'),
          cell: ({ leaders }) => leaders.length > 0 && <EntityLinks entities={leaders} shown={NAMES_SHOWN} />,
          value: ({ leaders }) => namesCell(leaders, state.language),
        },
        {
          name: 'members',
          heading: t('networks.members'),
          cell: ({ membersConnection: { edges, totalCount } }) =>
            totalCount > 0 && (
              <EntityLinks entities={edges.map(({ node }) => node)} shown={NAMES_SHOWN} total={totalCount} />
            ),
          value: ({ membersConnection: { edges, totalCount } }) =>
            namesCell(
              edges.map(({ node }) => node),
              state.language,
              totalCount > edges.length && t('entities.others', { count: totalCount - edges.length }),
            ),
        },
        {
          name: 'themes',
          heading: t('table.themes'),
          cell: ({ themes }) => themes.length > 0 && <EntityLinks entities={themes} shown={NAMES_SHOWN} />,
          value: ({ themes }) => namesCell(themes, state.language),
        },
        {
          name: 'degree',
          heading: t('table.degree'),
          cell: ({ degree }) => formatNumber(degree ?? 0, state.language),
          value: ({ degree }) => degree,
          numeric: true,
        },
      ]}
    />
  );
}
