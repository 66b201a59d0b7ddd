import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { Computation } from '../../components/entity/Computation.tsx';
import { EntityWithKind } from '../../components/entity/EntityWithKind.tsx';
import { Introductions } from '../../components/entity/Introductions.tsx';
import { Reasons } from '../../components/entity/Reasons.tsx';
import { UnfoldButton } from '../../components/entity/UnfoldButton.tsx';
import { IsolationRing } from '../../components/IsolationRing.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { IsolatedActorsDocument } from '../../core/api/queries/isolation.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { IsolatedActorsQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';
import { ActorFilters, actorKinds, NO_FILTERS } from './ActorFilters.tsx';
import classes from './IsolatedView.module.css';

const PAGE_SIZE = 20;

/** The actors with no or weak ties, the most isolated first, and whom to introduce them to. */
export function IsolatedActors() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <>
      <p className={page.lead}>{t('isolated.lead')}</p>
      <ActorFilters />
      <Answer
        query={IsolatedActorsDocument}
        variables={{
          first: PAGE_SIZE,
          offset: (state.page - 1) * PAGE_SIZE,
          kinds: actorKinds(state),
          theme: state.about,
          territory: state.territory,
          language: apiLanguage(state.language),
        }}
        lines={12}
      >
        {({ isolatedActors: { total, computation, actors } }) => (
          <>
            <Count text={t('isolated.count', { count: total })} />
            {total === 0 && <NoActor />}
            {actors.length > 0 && (
              <>
                <Computation computation={computation} />
                <ActorTable actors={actors} />
              </>
            )}
            <Pager total={total} size={PAGE_SIZE} />
          </>
        )}
      </Answer>
    </>
  );
}

/** What to do where no actor is shown: drop what they are kept by, or load data. */
function NoActor() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  if (!actorKinds(state) && !state.about && !state.territory) return <p>{t('isolated.empty')}</p>;
  return (
    <>
      <p>{t('isolated.widen')}</p>
      <Button variant="default" onClick={() => update(NO_FILTERS)}>
        {t('isolated.showAll')}
      </Button>
    </>
  );
}

type Actors = IsolatedActorsQuery['isolatedActors']['actors'];

function ActorTable({ actors }: { readonly actors: Actors }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <DataTable
      caption={t('isolated.caption')}
      rows={actors}
      keyOf={({ node }) => node.id}
      columns={[
        { name: 'name', heading: t('table.name'), cell: ({ node }) => <EntityWithKind entity={node} /> },
        {
          name: 'isolation',
          heading: t('table.isolation'),
          cell: ({ score, standingText }) => (
            <>
              <IsolationRing score={score} size={28} />
              <p className={classes.sentence}>{standingText}</p>
            </>
          ),
        },
        {
          name: 'reasons',
          heading: t('isolated.why'),
          cell: ({ reasons }) => <Reasons reasons={reasons} />,
        },
        {
          name: 'peers',
          heading: t('isolated.peers'),
          cell: ({ peers }) =>
            peers.length > 0 &&
            peers.map(({ scope, text }) => (
              <p key={scope} className={classes.sentence}>
                {text}
              </p>
            )),
        },
        {
          name: 'next',
          heading: t('isolated.next'),
          control: true,
          cell: ({ node }) => <UnfoldButton entity={node} label={t('isolated.introduce')} />,
        },
      ]}
      details={({ node }) =>
        state.entity === node.id && (
          <div className={classes.introductions}>
            <h2>{t('introductions.title')}</h2>
            <Introductions id={node.id} />
          </div>
        )
      }
    />
  );
}
