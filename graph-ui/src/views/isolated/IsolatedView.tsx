import { SegmentedControl } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { Computation } from '../../components/entity/Computation.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { Introductions } from '../../components/entity/Introductions.tsx';
import { Reasons } from '../../components/entity/Reasons.tsx';
import { UnfoldButton } from '../../components/entity/UnfoldButton.tsx';
import { IsolationRing } from '../../components/IsolationRing.tsx';
import { KindLabel } from '../../components/KindMark.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { IsolatedActorsDocument } from '../../core/api/queries/isolation.ts';
import { ACTOR_KINDS, kindOf } from '../../core/kinds/kinds.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import type { IsolatedActorsQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';
import classes from './IsolatedView.module.css';

const PAGE_SIZE = 20;

/** The actors with no or weak ties, the most isolated first, and whom to introduce them to. */
export default function IsolatedView() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  usePageTitle(t('nav.isolated'));

  return (
    <div className={`${page.page} ${page.wide}`}>
      <h1>{t('nav.isolated')}</h1>
      <p className={page.lead}>{t('isolated.lead')}</p>
      <KindChoice />
      <Answer
        query={IsolatedActorsDocument}
        variables={{
          first: PAGE_SIZE,
          offset: (state.page - 1) * PAGE_SIZE,
          kinds: state.kinds,
          language: apiLanguage(state.language),
        }}
        lines={12}
      >
        {({ isolatedActors: { total, computation, actors } }) => (
          <>
            <Count text={t('isolated.count', { count: total })} />
            <Computation computation={computation} />
            {actors.length > 0 && <ActorTable actors={actors} />}
            <Pager total={total} size={PAGE_SIZE} />
          </>
        )}
      </Answer>
    </div>
  );
}

/** Organisations, persons, or both. */
function KindChoice() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const kept = ACTOR_KINDS.filter((kind) => state.kinds?.includes(kind));
  return (
    <SegmentedControl
      aria-label={t('isolated.kinds')}
      value={kept.length === 1 ? String(kept[0]) : 'all'}
      onChange={(value) =>
        update({
          kinds: ACTOR_KINDS.includes(value as never) ? [value as never] : null,
          page: 1,
          entity: null,
        })
      }
      data={[
        { value: 'all', label: t('isolated.all') },
        ...ACTOR_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`, { count: 2 }) })),
      ]}
    />
  );
}

type Actors = IsolatedActorsQuery['isolatedActors']['actors'];

function ActorTable({ actors }: { readonly actors: Actors }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('isolated.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.name')}</th>
          <th scope="col">{t('table.isolation')}</th>
          <th scope="col">{t('isolated.why')}</th>
          <th scope="col">{t('isolated.next')}</th>
        </tr>
      </thead>
      <tbody>
        {actors.map(({ node, score, reasons }) => (
          <Fragment key={node.id}>
            <tr>
              <th scope="row">
                <EntityLink entity={node} />
                <KindLabel kind={kindOf(node)} />
              </th>
              <td>
                <IsolationRing score={score} size={28} />
              </td>
              <td>
                <Reasons reasons={reasons} />
              </td>
              <td>
                <UnfoldButton entity={node} label={t('isolated.introduce')} />
              </td>
            </tr>
            {state.entity === node.id && (
              <tr>
                <td colSpan={4} className={classes.introductions}>
                  <h2>{t('introductions.title')}</h2>
                  <Introductions id={node.id} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
