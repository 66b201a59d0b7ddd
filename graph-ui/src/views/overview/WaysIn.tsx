import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS, type View } from '../../core/url/paths.ts';
import type { UrlState } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './OverviewView.module.css';

interface Way {
  /** names its text */
  readonly name: string;
  readonly view: View;
  readonly state?: Partial<UrlState>;
}

/** For each of the three users, what answers their questions. */
const WAYS = [
  {
    user: 'analyst',
    ways: [
      { name: 'explorer', view: 'explorer' },
      { name: 'networks', view: 'networks' },
      { name: 'publicAction', view: 'publicAction' },
    ],
  },
  {
    user: 'member',
    ways: [
      { name: 'similar', view: 'similar' },
      { name: 'reuse', view: 'reuse' },
      { name: 'resources', view: 'resources' },
    ],
  },
  {
    user: 'facilitator',
    ways: [
      { name: 'isolated', view: 'isolated' },
      { name: 'bridges', view: 'networks', state: { section: 'bridges' } },
      { name: 'needs', view: 'needs' },
    ],
  },
] as const satisfies readonly { user: string; ways: readonly Way[] }[];

/** Three ways in, one per user. */
export function WaysIn() {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  return (
    <section className={classes.columns} aria-label={t('overview.ways.title')}>
      {WAYS.map(({ user, ways }) => (
        <div key={user} className={classes.way}>
          <h2>{t(`overview.ways.${user}.title`)}</h2>
          <p>{t(`overview.ways.${user}.question`)}</p>
          <ul>
            {ways.map((way) => (
              <li key={way.name}>
                <Link to={hrefTo(PATHS[way.view], 'state' in way ? way.state : {})}>
                  {t(`overview.views.${way.name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
