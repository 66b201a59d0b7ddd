import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import type { EventGroup } from '../../core/events/calendar.ts';
import { namesCell } from '../../core/export/cells.ts';
import { formatDate } from '../../core/format/format.ts';
import type { Language } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { EventsQuery } from '../../gql/graphql.ts';

interface EventTableProps {
  readonly group: EventGroup;
  readonly events: EventsQuery['events'];
}

/** The events of one group of the calendar. */
export function EventTable({ group, events }: EventTableProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <DataTable
      caption={t(`events.${group}`)}
      rows={events}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'event',
          heading: t('kinds.EVENT', { count: 1 }),
          cell: (event) => <EntityLink entity={event} />,
        },
        {
          name: 'date',
          heading: t(group === 'recurring' ? 'events.since' : 'events.date'),
          cell: (event) => periodOf(event, state.language, t),
        },
        // What the source says is in French, whatever the language of the page.
        {
          name: 'frequency',
          heading: t('facts.frequency'),
          cell: ({ frequency }) => frequency && <span lang="fr">{frequency}</span>,
        },
        {
          name: 'organisers',
          heading: t('events.organisers'),
          cell: ({ organisedBy }) =>
            organisedBy.length > 0 && <EntityLinks entities={organisedBy} shown={3} />,
          value: ({ organisedBy }) => namesCell(organisedBy, state.language),
        },
        {
          name: 'place',
          heading: t('events.place'),
          cell: ({ territories }) =>
            territories.length > 0 && <EntityLinks entities={territories} shown={3} />,
          value: ({ territories }) => namesCell(territories, state.language),
        },
      ]}
    />
  );
}

/** From when to when; nothing where that is not known. */
function periodOf(
  { startDate, endDate }: EventsQuery['events'][number],
  language: Language,
  t: TFunction,
): string | null {
  const from = startDate && formatDate(startDate, language);
  const to = endDate && formatDate(endDate, language);
  if (from && to && from !== to) return t('period.fromTo', { from, to });
  return from ?? to;
}
