import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import list from '../../components/entity/EntityList.module.css';
import { RelationPhrase } from '../../components/entity/RelationPhrase.tsx';
import { PartTitle, SectionTitle } from '../../components/entity/Titles.tsx';
import type { EntityDetails } from '../../core/entity/facts.ts';
import { type Moment, timelineOf } from '../../core/entity/timeline.ts';
import { formatDateInYear } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { LinkGroup, Neighbour, StatedLink } from './around.ts';
import classes from './EntityView.module.css';
import { UnfoldableList } from './UnfoldableList.tsx';

interface TimelineProps {
  readonly entity: EntityDetails;
  readonly groups: readonly LinkGroup[];
}

/** What happened when, as far as it is known: the dates of an entity and those of its links, year after year. */
export function Timeline({ entity, groups }: TimelineProps) {
  const { t } = useTranslation();
  const { years, undated } = timelineOf(entity, groups);
  return (
    <section>
      <SectionTitle>{t('timeline.title')}</SectionTitle>
      {years.length === 0 && <p>{t('timeline.none')}</p>}
      <ol className={list.list}>
        {years.map(({ year, moments }) => (
          <li key={year} className={classes.year}>
            <PartTitle>
              <time dateTime={year}>{year}</time>
            </PartTitle>
            <div>
              <UnfoldableList as="ol" items={moments} keyOf={keyOf} entry={classes.moment}>
                {(moment) => (
                  <>
                    <MomentDate date={moment.date} />
                    <span>
                      {'own' in moment ? t(`timeline.own.${moment.own}`) : <Change change={moment} />}
                    </span>
                  </>
                )}
              </UnfoldableList>
            </div>
          </li>
        ))}
      </ol>
      {years.length > 0 && undated > 0 && (
        <p className={list.aside}>{t('timeline.undated', { count: undated })}</p>
      )}
    </section>
  );
}

function keyOf(moment: Moment<Neighbour, StatedLink>): string {
  if ('own' in moment) return moment.own;
  const { type, direction, node, ends } = moment;
  return `${type} ${direction} ${node.id} ${ends}`;
}

/** The month, and the day, as far as they are known. */
function MomentDate({ date }: { readonly date: string }) {
  const { state } = useUrlState();
  const text = formatDateInYear(date, state.language);
  if (!text) return null;
  return (
    <time dateTime={date} className={classes.date}>
      {text}
    </time>
  );
}

/** A link that begins or ends. */
function Change({ change }: { readonly change: Exclude<Moment<Neighbour, StatedLink>, { own: unknown }> }) {
  const { t } = useTranslation();
  const { type, direction, node, edge, ends, ofWork } = change;
  return (
    <>
      {ends && `${t('timeline.ends')} `}
      <RelationPhrase type={type} direction={direction} /> <EntityLink entity={node} />
      {edge.role && <span className={list.aside}>{` · ${edge.role}`}</span>}
      {ofWork && <span className={list.aside}>{` · ${t('timeline.ofWork')}`}</span>}
    </>
  );
}
