import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { EventsDocument } from '../../core/api/queries/resources.ts';
import { type Calendar, calendarOf } from '../../core/events/calendar.ts';
import { namesCell } from '../../core/export/cells.ts';
import { formatDate } from '../../core/format/format.ts';
import { today } from '../../core/format/today.ts';
import type { Language } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { EventsQuery } from '../../gql/graphql.ts';

/** As many as the API gives at once. */
const VARIABLES = { limit: 1000 };

const GROUPS = ['upcoming', 'recurring', 'past', 'undated'] as const;

/** The calendar: what is to come, what comes back, what is past. */
export function Events() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <Answer query={EventsDocument} variables={VARIABLES} lines={14}>
      {({ events, eventsConnection: { totalCount } }) => {
        const calendar = calendarOf(events, today());
        return (
          <>
            <Count text={t('events.count', { count: totalCount })}>
              {totalCount > events.length && ` ${t('resources.cut', { count: events.length })}`}
            </Count>
            <p>
              <a href={`/evenements.ics?lang=${state.language}`}>{t('events.subscribe')}</a>{' '}
              {t('events.feed')}
            </p>
            {GROUPS.map((group) => (
              <section key={group}>
                {(calendar[group].length > 0 || group === 'upcoming') && <h2>{t(`events.${group}`)}</h2>}
                {calendar[group].length > 0 && <EventTable group={group} events={calendar[group]} />}
                {calendar[group].length === 0 && group === 'upcoming' && <p>{t('events.none')}</p>}
              </section>
            ))}
          </>
        );
      }}
    </Answer>
  );
}

interface EventTableProps {
  readonly group: keyof Calendar<unknown>;
  readonly events: EventsQuery['events'];
}

function EventTable({ group, events }: EventTableProps) {
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
