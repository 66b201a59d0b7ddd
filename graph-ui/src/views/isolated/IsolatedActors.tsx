import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Count } from '../../components/Count.tsx';
import { Computation } from '../../components/entity/Computation.tsx';
import { EntityWithKind } from '../../components/entity/EntityWithKind.tsx';
import { Introductions } from '../../components/entity/Introductions.tsx';
import { Reasons } from '../../components/entity/Reasons.tsx';
import { UnfoldButton } from '../../components/entity/UnfoldButton.tsx';
import { IsolationRing } from '../../components/IsolationRing.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Widen } from '../../components/search/Widen.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { IsolatedActorDocument, IsolatedActorsDocument } from '../../core/api/queries/isolation.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { IsolatedActorsQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';
import { ActorFilters, API_STANDINGS, actorKinds, NO_FILTERS } from './ActorFilters.tsx';
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
          standings: API_STANDINGS[state.standing],
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
            {total > 0 && <Computation computation={computation} />}
            <ActorTable actors={actors} />
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
  const { state } = useUrlState();
  if (state.standing === 'all' && !actorKinds(state) && !state.about && !state.territory)
    return <p>{t('isolated.empty')}</p>;
  return <Widen text={t('isolated.widen')} label={t('isolated.showAll')} change={NO_FILTERS} />;
}

type Actors = IsolatedActorsQuery['isolatedActors']['actors'];

/** A page of actors, after the one that the address opens: it is shown wherever it ranks, and whatever is kept. */
function useWithOpened(actors: Actors): Actors {
  const { state } = useUrlState();
  const isListed = actors.some(({ node }) => node.id === state.entity);
  const [{ data }] = useQuery({
    query: IsolatedActorDocument,
    variables: { actor: state.entity ?? '', language: apiLanguage(state.language) },
    pause: state.entity === null || isListed,
  });
  return !isListed && state.entity !== null && data?.isolation ? [data.isolation, ...actors] : actors;
}

function ActorTable({ actors }: { readonly actors: Actors }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const rows = useWithOpened(actors);
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={t('isolated.caption')}
      rows={rows}
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
