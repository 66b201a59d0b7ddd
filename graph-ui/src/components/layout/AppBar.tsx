import { ActionIcon, Button } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useTheme } from '../../core/theme/theme.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import classes from './AppBar.module.css';

/** The views, in words, in the order of the bar. */
const VIEWS = [
  { path: '/', name: 'explorer' },
  { path: '/similaires', name: 'similar' },
  { path: '/isoles', name: 'isolated' },
] as const;

/** The slim bar on top of every view: name, search, views, language, theme. */
export function AppBar() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { state, update, hrefTo } = useUrlState();
  const theme = useTheme();
  const otherLanguage = state.language === 'fr' ? 'en' : 'fr';
  const otherTheme = theme === 'light' ? 'dark' : 'light';

  return (
    <header className={classes.bar}>
      <Link className={classes.brand} to={hrefTo('/')}>
        <span className={classes.long}>{t('site.name')}</span>
        <span className={classes.short} aria-hidden>
          {t('site.short')}
        </span>
      </Link>
      <div className={classes.search}>
        <SearchBox />
      </div>
      <nav className={classes.views} aria-label={t('nav.views')}>
        {VIEWS.map(({ path, name }) => (
          <Link
            key={path}
            className={classes.view}
            to={hrefTo(path)}
            aria-current={pathname === path ? 'page' : undefined}
          >
            {t(`nav.${name}`)}
          </Link>
        ))}
      </nav>
      <div className={classes.settings}>
        <Button
          variant="subtle"
          size="compact-md"
          lang={otherLanguage}
          onClick={() => update({ language: otherLanguage })}
        >
          {t(`languages.${otherLanguage}`)}
        </Button>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={t(`themes.${otherTheme}`)}
          title={t(`themes.${otherTheme}`)}
          onClick={() => update({ theme: otherTheme })}
        >
          {theme === 'light' ? <IconMoon size={20} aria-hidden /> : <IconSun size={20} aria-hidden />}
        </ActionIcon>
      </div>
    </header>
  );
}
