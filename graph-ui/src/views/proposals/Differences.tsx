import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type Column, DataTable } from '../../components/table/DataTable.tsx';
import { VocabularyDocument } from '../../core/api/queries/proposals.ts';
import { presentOf } from '../../core/proposals/differences.ts';
import { typesOf } from '../../core/proposals/fields.ts';
import { propertyName, valueText } from '../../core/proposals/words.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { ProposalLineFragment } from '../../gql/graphql.ts';
import classes from './proposals.module.css';

type Difference = ProposalLineFragment['differences'][number];

/** What a proposal would change, property by property; what is new has nothing before. */
export function Differences({
  proposal: { action, differences },
}: {
  readonly proposal: ProposalLineFragment;
}) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [{ data }] = useQuery({ query: VocabularyDocument });
  if (differences.length === 0) return null;
  const types = data && typesOf(data.vocabulary);
  const textOf = (property: string, values: readonly string[]) =>
    values.map((value) => valueText(value, types?.get(property), state.language, t)).join('\n') ||
    t('proposals.differences.nothing');
  const isCorrection = action === 'CORRECT';
  const columns: Column<Difference>[] = [
    {
      name: 'property',
      heading: t('proposals.differences.property'),
      cell: ({ property }) => propertyName(property, t),
    },
    {
      name: 'before',
      heading: t('proposals.differences.before'),
      cell: ({ property, before }) => <p className={classes.value}>{textOf(property, before)}</p>,
    },
    {
      name: 'proposed',
      heading: t('proposals.differences.proposed'),
      cell: ({ property, proposed }) => <p className={classes.value}>{textOf(property, proposed)}</p>,
    },
    {
      name: 'now',
      heading: t('proposals.differences.now'),
      cell: (difference) => (
        <Now difference={difference} text={textOf(difference.property, difference.now)} />
      ),
    },
  ];
  return (
    <>
      <h2>{t(isCorrection ? 'proposals.differences.title' : 'proposals.differences.added')}</h2>
      <DataTable
        caption={t('proposals.differences.caption')}
        rows={differences}
        keyOf={({ property }) => property}
        columns={
          isCorrection ? columns : columns.filter(({ name }) => name === 'property' || name === 'proposed')
        }
      />
    </>
  );
}

/** What is said now, where that is neither what was there before nor what is proposed. */
function Now({ difference, text }: { readonly difference: Difference; readonly text: string }) {
  const { t } = useTranslation();
  const present = presentOf(difference);
  const Mark = { proposed: IconCheck, before: null, other: IconAlertTriangle }[present];
  return (
    <>
      <p className={`${classes.present} ${present === 'other' ? classes.changed : ''}`}>
        {Mark && <Mark size={16} aria-hidden />}
        {t(`proposals.differences.present.${present}`)}
      </p>
      {present === 'other' && <p className={classes.value}>{text}</p>}
    </>
  );
}
