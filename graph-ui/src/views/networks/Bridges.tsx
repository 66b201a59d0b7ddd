import { useTranslation } from 'react-i18next';
import { Computation } from '../../components/entity/Computation.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import list from '../../components/entity/EntityList.module.css';
import { EntityWithKind } from '../../components/entity/EntityWithKind.tsx';
import { Reasons } from '../../components/entity/Reasons.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { BridgesDocument } from '../../core/api/queries/networks.ts';
import { formatNumber, formatScore } from '../../core/format/format.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { BridgeEntryFragment } from '../../gql/graphql.ts';
import page from '../page.module.css';
import classes from './Bridges.module.css';

/** Which introductions and memberships would bring the ecosystem closer together, and on whom its cohesion rests. */
export function Bridges() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <Answer query={BridgesDocument} variables={{ language: apiLanguage(state.language) }} lines={14}>
      {({ introductions, memberships, cutPoints }) => (
        <>
          <p className={page.lead}>
            {t('networks.bridges.state', {
              count: introductions.largestComponent,
              distance: formatScore(introductions.averageDistance, state.language),
            })}
          </p>
          <Computation computation={introductions.computation} />
          <div className={classes.columns}>
            <BridgeList kind="introductions" bridges={introductions.page} />
            <BridgeList kind="memberships" bridges={memberships.page} />
          </div>
          <section>
            <h2>{t('networks.bridges.cutPoints')}</h2>
            <p className={page.lead}>{t('networks.bridges.cutPointsLead', { count: cutPoints.total })}</p>
            <ol className={`${list.list} ${classes.points}`}>
              {cutPoints.page.map(({ node, degree }) => (
                <li key={node.id}>
                  <EntityWithKind entity={node} />
                  <span className={list.aside}>
                    {t('networks.bridges.ties', {
                      count: degree,
                      ties: formatNumber(degree, state.language),
                    })}
                  </span>
                </li>
              ))}
            </ol>
            <Computation computation={cutPoints.computation} />
          </section>
        </>
      )}
    </Answer>
  );
}

interface BridgeListProps {
  readonly kind: 'introductions' | 'memberships';
  readonly bridges: readonly BridgeEntryFragment[];
}

function BridgeList({ kind, bridges }: BridgeListProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t(`networks.bridges.${kind}`)}</h2>
      {bridges.length === 0 && <p>{t('networks.bridges.none')}</p>}
      <ol className={list.list}>
        {bridges.map((bridge) => (
          <li key={`${bridge.from.id} ${bridge.to.id}`} className={list.hit}>
            <EntityLink entity={bridge.from} /> {t(`networks.bridges.with.${kind}`)}{' '}
            <EntityLink entity={bridge.to} />
            <Effect bridge={bridge} />
            <Reasons reasons={bridge.reasons} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a bridge would change, in words. */
function Effect({ bridge }: { readonly bridge: BridgeEntryFragment }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { componentGain, distanceChange } = bridge;
  return (
    <p className={list.aside}>
      {componentGain > 0 && t('networks.bridges.gain', { count: componentGain })}{' '}
      {distanceChange < 0 &&
        t('networks.bridges.shortening', { distance: formatScore(-distanceChange, state.language) })}
    </p>
  );
}
