import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { EntityCombobox } from './EntityCombobox.tsx';
import classes from './search.module.css';

/** The search of the bar: `/` brings the keyboard to it. */
export function SearchBox() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { href, hrefTo } = useUrlState();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => input.current?.focus(), { preventDefault: true }]]);

  return (
    <search>
      <EntityCombobox
        inputRef={input}
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        hint={<kbd className={classes.key}>/</kbd>}
        onPick={(id) =>
          void navigate(
            pathname === PATHS.explorer ? href({ selected: id }) : hrefTo(PATHS.explorer, { selected: id }),
          )
        }
        onSubmit={(query) => void navigate(hrefTo(PATHS.search, { query }))}
      />
    </search>
  );
}
