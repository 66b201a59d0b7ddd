import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { Pager } from '../../components/Pager.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { DocumentedReusesDocument } from '../../core/api/queries/reuse.ts';
import { formatDate } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';

const PAGE_SIZE = 25;

/** Who re-uses what, the latest first, with what shows it. */
export function Reuses() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <Answer
      query={DocumentedReusesDocument}
      variables={{ first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE }}
    >
      {({ reuse: { reuses } }) => (
        <>
          <Count text={t('reuse.users.count', { count: reuses.total })} />
          {reuses.total > 0 && (
            <DataTable
              caption={t('reuse.users.caption')}
              rows={reuses.page}
              keyOf={({ user, used, since, what }) => `${user.id} ${used.id} ${since} ${what}`}
              columns={[
                {
                  name: 'user',
                  heading: t('reuse.users.user'),
                  cell: ({ user }) => <EntityLink entity={user} />,
                },
                {
                  name: 'used',
                  heading: t('reuse.users.used'),
                  cell: ({ used }) => <EntityLink entity={used} />,
                },
                {
                  name: 'since',
                  heading: t('reuse.users.since'),
                  cell: ({ since }) => since && formatDate(since, state.language),
                  value: ({ since }) => since,
                },
                // What the source says is in French, whatever the language of the page.
                {
                  name: 'what',
                  heading: t('reuse.users.what'),
                  cell: ({ what }) => what && <span lang="fr">{what}</span>,
                },
                {
                  name: 'evidence',
                  heading: t('reuse.users.evidence'),
                  cell: ({ evidence, source }) =>
                    (evidence || source) && (
                      <>
                        {evidence && <span lang="fr">{evidence}</span>}{' '}
                        {source && <SourceLink source={source} />}
                      </>
                    ),
                },
              ]}
            />
          )}
          <Pager total={reuses.total} size={PAGE_SIZE} />
        </>
      )}
    </Answer>
  );
}
