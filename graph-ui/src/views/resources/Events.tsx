import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { Pager } from '../../components/Pager.tsx';
import { ChipChoice } from '../../components/search/ChipChoice.tsx';
import { Choices } from '../../components/search/Choices.tsx';
import { ThemeAndTerritory } from '../../components/search/ThemeAndTerritory.tsx';
import { Widen } from '../../components/search/Widen.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { CalendarDocument, EventsDocument } from '../../core/api/queries/events.ts';
import {
  EVENT_GROUPS,
  type EventGroup,
  GROUP_ORDERS,
  groupConditions,
  openingGroup,
} from '../../core/events/calendar.ts';
import { aboutTheme, inTerritory } from '../../core/filters/conditions.ts';
import { formatNumber } from '../../core/format/format.ts';
import { today } from '../../core/format/today.ts';
import type { UrlState } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { CalendarQuery, CalendarQueryVariables } from '../../gql/graphql.ts';
import { EventTable } from './EventTable.tsx';

const PAGE_SIZE = 25;

/** Another choice begins at its first page. */
const FRESH = { page: 1 } as const satisfies Partial<UrlState>;

/** The calendar as it opens. */
const NO_FILTERS = {
  about: null,
  territory: null,
  when: null,
  ...FRESH,
} as const satisfies Partial<UrlState>;

/** The calendar: what is to come, what comes back, what is past. */
export function Events() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const groups = groupConditions(today());
  const kept = { ...aboutTheme(state.about), ...inTerritory(state.territory) };
  const conditions = {
    upcoming: { AND: [groups.upcoming, kept] },
    recurring: { AND: [groups.recurring, kept] },
    past: { AND: [groups.past, kept] },
    undated: { AND: [groups.undated, kept] },
  };
  return (
    <>
      <p>
        <a href={`/evenements.ics?lang=${state.language}`}>{t('events.subscribe')}</a>. {t('events.feed')}
      </p>
      <Choices>
        <ThemeAndTerritory fresh={FRESH} />
      </Choices>
      <Answer query={CalendarDocument} variables={conditions} lines={14} detail>
        {(calendar) => <Groups calendar={calendar} conditions={conditions} />}
      </Answer>
    </>
  );
}

interface GroupsProps {
  readonly calendar: CalendarQuery;
  readonly conditions: CalendarQueryVariables;
}

/** The groups of the calendar, and the events of the one that is open. */
function Groups({ calendar, conditions }: GroupsProps) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const open = state.when ?? openingGroup((group) => calendar[group].totalCount);
  const total = calendar[open].totalCount;
  const number = (group: EventGroup) => formatNumber(calendar[group].totalCount, state.language);
  return (
    <>
      <ChipChoice
        legend={t('events.choice')}
        options={EVENT_GROUPS.map((group) => ({
          value: group,
          label: `${t(`events.${group}`)} (${number(group)})`,
        }))}
        value={open}
        onChange={(when) => update({ when, ...FRESH })}
      />
      <Count text={t('events.count', { count: total })} />
      {total === 0 && (state.about || state.territory) && (
        <Widen text={t('events.widen')} label={t('events.showAll')} change={NO_FILTERS} />
      )}
      {total === 0 && !state.about && !state.territory && open === 'upcoming' && <p>{t('events.none')}</p>}
      {total > 0 && (
        <Answer
          query={EventsDocument}
          variables={{
            where: conditions[open],
            sort: GROUP_ORDERS[open],
            limit: PAGE_SIZE,
            offset: (state.page - 1) * PAGE_SIZE,
          }}
          lines={14}
        >
          {({ events }) => <EventTable group={open} events={events} />}
        </Answer>
      )}
      <Pager total={total} size={PAGE_SIZE} />
    </>
  );
}
