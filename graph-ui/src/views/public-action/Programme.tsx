import { useTranslation } from 'react-i18next';
import { DialogueMarks } from '../../components/dialogue/DialogueMark.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import { EntityWithKind } from '../../components/entity/EntityWithKind.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { ProgrammeDocument } from '../../core/api/queries/public-action.ts';
import { useDialogueStates } from '../../core/dialogue/states.ts';
import type { Code } from '../../core/entity/facts.ts';
import { namesCell } from '../../core/export/cells.ts';
import { formatDate, formatEuros } from '../../core/format/format.ts';
import { inTreeOrder } from '../../core/public-action/tree.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NamedFragment, ProgrammeQuery } from '../../gql/graphql.ts';
import classes from './PublicActionView.module.css';

type Details = ProgrammeQuery['publicAction']['page'][number];

const NAMES_SHOWN = 3;
/** As many as the API says it of at once. */
const MOST_MARKED = 200;

/** The parts of a programme, and what they fund. */
export function Programme({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Answer query={ProgrammeDocument} variables={{ programme: id }} lines={6} detail>
      {({ publicAction: { page } }) =>
        page.map(({ parts, works }) => (
          <div key={id} className={classes.details}>
            <h3>{t('publicAction.parts.title')}</h3>
            <Parts parts={parts} />
            <h3>{t('publicAction.works.title')}</h3>
            {works.length > 0 ? <Works works={works} /> : <p>{t('publicAction.works.none')}</p>}
          </div>
        ))
      }
    </Answer>
  );
}

function Parts({ parts }: { readonly parts: Details['parts'] }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const date = (value: string | null) => value && formatDate(value, state.language);
  const dialogues = useDialogueStates(parts.map(({ node }) => node.id).slice(0, MOST_MARKED));
  return (
    <DataTable
      caption={t('publicAction.parts.title')}
      rows={inTreeOrder(parts)}
      keyOf={({ node }) => node.id}
      columns={[
        {
          name: 'part',
          heading: t('table.name'),
          cell: ({ node, level }) => (
            <div style={{ paddingInlineStart: `${level * 18}px` }}>
              <EntityLink entity={node} />
              <DialogueMarks dialogues={dialogues.get(node.id)} />
            </div>
          ),
        },
        { name: 'type', heading: t('facts.type'), cell: ({ type }) => type && t(`values.${type as Code}`) },
        {
          name: 'start',
          heading: t('facts.startDate'),
          cell: ({ start }) => date(start),
          value: ({ start }) => start,
        },
        {
          name: 'end',
          heading: t('facts.endDate'),
          cell: ({ end }) => date(end),
          value: ({ end }) => end,
        },
        {
          name: 'amount',
          heading: t('facts.amount'),
          cell: ({ amount }) => amount !== null && formatEuros(amount, state.language),
          value: ({ amount }) => amount,
          numeric: true,
        },
      ]}
    />
  );
}

function Works({ works }: { readonly works: Details['works'] }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const names = (entities: readonly NamedFragment[]) =>
    entities.length > 0 && <EntityLinks entities={entities} shown={NAMES_SHOWN} />;
  return (
    <DataTable
      caption={t('publicAction.works.title')}
      rows={works}
      keyOf={({ node }) => node.id}
      columns={[
        { name: 'work', heading: t('table.name'), cell: ({ node }) => <EntityWithKind entity={node} /> },
        {
          name: 'status',
          heading: t('facts.status'),
          cell: ({ status }) => status && t(`values.${status as Code}`),
        },
        {
          name: 'through',
          heading: t('publicAction.works.through'),
          cell: ({ through }) => names(through),
          value: ({ through }) => namesCell(through, state.language),
        },
        {
          name: 'laureates',
          heading: t('publicAction.works.laureates'),
          cell: ({ laureates }) => names(laureates),
          value: ({ laureates }) => namesCell(laureates, state.language),
        },
        {
          name: 'outcomes',
          heading: t('publicAction.works.outcomes'),
          cell: ({ outcomes }) => names(outcomes),
          value: ({ outcomes }) => namesCell(outcomes, state.language),
        },
        {
          name: 'reused',
          heading: t('publicAction.works.reused'),
          cell: ({ reusedBy }) => names(reusedBy),
          value: ({ reusedBy }) => namesCell(reusedBy, state.language),
        },
        {
          name: 'amount',
          heading: t('facts.amount'),
          cell: ({ amount }) => amount !== null && formatEuros(amount, state.language),
          value: ({ amount }) => amount,
          numeric: true,
        },
      ]}
    />
  );
}
