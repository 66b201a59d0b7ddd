import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../core/url/paths.ts';
import { useUrlState } from '../core/url/useUrlState.ts';
import { usePageTitle } from '../core/usePageTitle.ts';
import classes from './page.module.css';

/** An address that leads to no view. */
export function NotFoundView() {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  usePageTitle(t('notFound.title'));
  return (
    <div className={classes.page}>
      <h1>{t('notFound.title')}</h1>
      <p>
        <Link to={hrefTo(PATHS.explorer)}>{t('notFound.next')}</Link>
      </p>
    </div>
  );
}
