import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { EntityWithKind } from '../../components/entity/EntityWithKind.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { ReusedInnovationsDocument } from '../../core/api/queries/reuse.ts';
import { formatDate, formatNumber, formatYears } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';

const PAGE_SIZE = 25;

/** What is used by others, the most used first. */
export function Innovations() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const date = (value: string | null) => value && formatDate(value, state.language);
  return (
    <Answer
      query={ReusedInnovationsDocument}
      variables={{ first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE }}
    >
      {({ reuse: { innovations } }) => (
        <>
          <Count text={t('reuse.innovations.count', { count: innovations.total })} />
          {innovations.total > 0 && (
            <DataTable
              caption={t('reuse.innovations.caption')}
              rows={innovations.page}
              keyOf={({ node }) => node.id}
              columns={[
                {
                  name: 'innovation',
                  heading: t('reuse.innovations.innovation'),
                  cell: ({ node }) => <EntityWithKind entity={node} />,
                },
                {
                  name: 'start',
                  heading: t('facts.startDate'),
                  cell: ({ start }) => date(start),
                  value: ({ start }) => start,
                },
                {
                  name: 'first',
                  heading: t('reuse.innovations.first'),
                  cell: ({ firstReuse }) => date(firstReuse),
                  value: ({ firstReuse }) => firstReuse,
                },
                {
                  name: 'last',
                  heading: t('reuse.innovations.last'),
                  cell: ({ lastReuse }) => date(lastReuse),
                  value: ({ lastReuse }) => lastReuse,
                },
                {
                  name: 'delay',
                  heading: t('reuse.innovations.delay'),
                  cell: ({ delay }) =>
                    delay === 0
                      ? t('reuse.innovations.atOnce')
                      : delay !== null && formatYears(delay, state.language),
                  value: ({ delay }) => delay,
                },
                {
                  name: 'reuses',
                  heading: t('reuse.innovations.reuses'),
                  cell: ({ reuses }) => formatNumber(reuses, state.language),
                  value: ({ reuses }) => reuses,
                  numeric: true,
                },
              ]}
            />
          )}
          <Pager total={innovations.total} size={PAGE_SIZE} />
        </>
      )}
    </Answer>
  );
}
