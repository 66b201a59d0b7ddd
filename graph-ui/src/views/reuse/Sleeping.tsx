import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Count } from '../../components/Count.tsx';
import { Description } from '../../components/entity/Description.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { UnusedProjectsDocument } from '../../core/api/queries/reuse.ts';
import { formatDate } from '../../core/format/format.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { UnusedProjectsQuery } from '../../gql/graphql.ts';

const PAGE_SIZE = 25;

/** Finished projects that nobody is known to re-use, and how to find who could. */
export function Sleeping() {
  const { t } = useTranslation();
  const { state, hrefTo } = useUrlState();
  return (
    <Answer
      query={UnusedProjectsDocument}
      variables={{ first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE }}
    >
      {({ reuse: { neverReused } }) => (
        <>
          <Count text={t('reuse.sleeping.count', { count: neverReused.total })} />
          {neverReused.total > 0 && (
            <DataTable
              caption={t('reuse.sleeping.caption')}
              rows={neverReused.page}
              keyOf={({ node }) => node.id}
              columns={[
                {
                  name: 'project',
                  heading: t('kinds.PROJECT', { count: 1 }),
                  cell: ({ node }) => (
                    <>
                      <EntityLink entity={node} />
                      <Description entity={node} />
                    </>
                  ),
                },
                {
                  name: 'end',
                  heading: t('reuse.sleeping.end'),
                  cell: ({ end }) => (end ? formatDate(end, state.language) : t('reuse.sleeping.unknown')),
                  value: ({ end }) => end,
                },
                {
                  name: 'carriers',
                  heading: t('reuse.sleeping.carriers'),
                  cell: ({ node }) => <Carriers node={node} />,
                },
                {
                  name: 'next',
                  heading: t('isolated.next'),
                  control: true,
                  cell: ({ node }) => (
                    <Link to={hrefTo(PATHS.similar, { entity: node.id })}>{t('reuse.sleeping.similar')}</Link>
                  ),
                },
              ]}
            />
          )}
          <Pager total={neverReused.total} size={PAGE_SIZE} />
        </>
      )}
    </Answer>
  );
}

type Node = UnusedProjectsQuery['reuse']['neverReused']['page'][number]['node'];

function Carriers({ node }: { readonly node: Node }) {
  const { t } = useTranslation();
  const carriers = 'carriedBy' in node ? node.carriedBy : [];
  return carriers.length > 0 ? <EntityLinks entities={carriers} shown={3} /> : t('reuse.sleeping.nobody');
}
