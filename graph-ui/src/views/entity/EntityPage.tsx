import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DialogueSection } from '../../components/dialogue/DialogueSection.tsx';
import { About } from '../../components/entity/About.tsx';
import { IntroductionsSection } from '../../components/entity/IntroductionsSection.tsx';
import { IsolationSection } from '../../components/entity/IsolationSection.tsx';
import { SimilarSection } from '../../components/entity/SimilarSection.tsx';
import { Sources } from '../../components/entity/Sources.tsx';
import { PageSections } from '../../components/entity/Titles.tsx';
import { FeedLink } from '../../components/feed/FeedLink.tsx';
import { KindLabel } from '../../components/KindMark.tsx';
import { ProposalsSection } from '../../components/proposals/ProposalsSection.tsx';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import type { EntityDetails, SourceRecord } from '../../core/entity/facts.ts';
import { byName, nameOf } from '../../core/entity/names.ts';
import { hasFeed } from '../../core/feed/address.ts';
import { kindOf } from '../../core/kinds/kinds.ts';
import { groupNeighbours } from '../../core/neighbours/group.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import type { Kind } from '../../gql/graphql.ts';
import type { Around } from './around.ts';
import classes from './EntityView.module.css';
import { Links } from './Links.tsx';
import { StructuredData } from './StructuredData.tsx';
import { Timeline } from './Timeline.tsx';

/** What networks and the authority talk about: needs, and calls, drafts included. */
const HAVE_DIALOGUES: readonly Kind[] = ['NEED', 'PROGRAMME'];

interface EntityPageProps {
  readonly entity: EntityDetails;
  readonly records: readonly SourceRecord[];
  readonly around: Around;
}

/** Everything known of an entity, and who says so. */
export function EntityPage({ entity, records, around }: EntityPageProps) {
  const { t } = useTranslation();
  const { state, hrefTo } = useUrlState();
  const { id } = entity;
  const kind = kindOf(entity);
  const name = nameOf(entity, state.language);
  const groups = useMemo(
    () => groupNeighbours(id, around.nodes, around.edges, byName(state.language)),
    [id, around, state.language],
  );
  const isolation = around.nodes.find((node) => node.id === id)?.isolation;
  usePageTitle(name);
  useAnnouncement(t('panel.announcement', { name }));
  return (
    <PageSections>
      <KindLabel kind={kind} />
      <h1>{name}</h1>
      <About entity={entity} />
      <p className={classes.ways}>
        <Link to={hrefTo(PATHS.explorer, { selected: id })}>{t('panel.showInGraph')}</Link>
      </p>
      {hasFeed(kind) && (
        <p className={classes.ways}>
          <FeedLink of={{ kind, id }} name={name} />
        </p>
      )}
      <Links id={id} name={name} around={around} groups={groups} />
      {HAVE_DIALOGUES.includes(kind) && <DialogueSection id={id} />}
      <Timeline entity={entity} groups={groups} />
      {typeof isolation === 'number' && <IsolationSection id={id} score={isolation} />}
      {typeof isolation === 'number' && <IntroductionsSection id={id} />}
      <SimilarSection id={id} />
      <ProposalsSection id={id} />
      <Sources entity={entity} records={records} />
      <StructuredData entity={entity} records={records} groups={groups} />
    </PageSections>
  );
}
