import { ActionIcon, Button } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTheme } from '../../core/theme/theme.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { AccountButton } from '../account/AccountButton.tsx';
import { ProposeButton } from '../proposals/ProposeButton.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import classes from './AppBar.module.css';
import { Views } from './Views.tsx';

/** The slim bar on top of every view: name, search, views, language, sharing, theme. */
export function AppBar() {
  const { t } = useTranslation();
  const { state, update, hrefTo } = useUrlState();
  const theme = useTheme();
  const otherLanguage = state.language === 'fr' ? 'en' : 'fr';
  const otherTheme = theme === 'light' ? 'dark' : 'light';

  return (
    <header className={classes.bar}>
      <Link className={classes.brand} to={hrefTo(PATHS.overview)}>
        <span className={classes.long}>{t('site.name')}</span>
        <span className={classes.short} aria-hidden>
          {t('site.short')}
        </span>
      </Link>
      <div className={classes.search}>
        <SearchBox />
        <ProposeButton />
      </div>
      <div className={classes.settings}>
        <Button
          variant="subtle"
          size="compact-md"
          lang={otherLanguage}
          onClick={() => update({ language: otherLanguage })}
        >
          <span className={classes.long}>{t(`languages.${otherLanguage}`)}</span>
          <span className={classes.short} aria-hidden>
            {otherLanguage.toUpperCase()}
          </span>
        </Button>
        <ShareButton />
        <AccountButton />
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
      <div className={classes.views}>
        <Views />
      </div>
    </header>
  );
}
