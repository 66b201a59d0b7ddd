import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS, type View } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './OverviewView.module.css';

/** For each of the three users, the views that answer their questions. */
const WAYS = [
  { user: 'analyst', views: ['explorer', 'isolated'] },
  { user: 'member', views: ['similar'] },
  { user: 'facilitator', views: ['isolated'] },
] as const satisfies readonly { user: string; views: readonly View[] }[];

/** Three ways in, one per user. */
export function WaysIn() {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  return (
    <section className={classes.columns} aria-label={t('overview.ways.title')}>
      {WAYS.map(({ user, views }) => (
        <div key={user} className={classes.way}>
          <h2>{t(`overview.ways.${user}.title`)}</h2>
          <p>{t(`overview.ways.${user}.question`)}</p>
          <ul>
            {views.map((view) => (
              <li key={view}>
                <Link to={hrefTo(PATHS[view])}>{t(`overview.views.${view}`)}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
