import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { PATHS, type View } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './Views.module.css';

/** The views, in the order of the bar. The search has its own field there. */
const VIEWS = [
  'overview',
  'explorer',
  'similar',
  'isolated',
  'networks',
  'publicAction',
  'reuse',
  'needs',
  'resources',
  'sources',
  'proposals',
  'personalData',
] as const satisfies readonly View[];

/** The way to every view, in words: a line of links, or behind a button where there is no room for it. */
export function Views() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { hrefTo } = useUrlState();
  const [open, menu] = useDisclosure(false);
  const { close } = menu;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has arrived needs the menu no more
  useEffect(close, [pathname]);
  const Icon = open ? IconX : IconMenu2;

  return (
    <nav
      className={classes.views}
      aria-label={t('nav.views')}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Button
        className={classes.button}
        variant="default"
        size="compact-md"
        leftSection={<Icon size={18} aria-hidden />}
        aria-expanded={open}
        aria-controls="views"
        onClick={menu.toggle}
      >
        {t('nav.menu')}
      </Button>
      <ul id="views" className={classes.list} data-open={open || undefined}>
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              className={classes.view}
              to={hrefTo(PATHS[view])}
              aria-current={pathname === PATHS[view] ? 'page' : undefined}
              onClick={close}
            >
              {t(`nav.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
