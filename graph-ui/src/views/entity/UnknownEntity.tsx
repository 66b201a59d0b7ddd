import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EntityCombobox } from '../../components/search/EntityCombobox.tsx';
import { entityPath, PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import classes from './EntityView.module.css';

/** An address that names no entity, and a way to find the one that is meant. */
export function UnknownEntity({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  const navigate = useNavigate();
  usePageTitle(t('entityPage.unknown.title'));
  return (
    <>
      <h1>{t('entityPage.unknown.title')}</h1>
      <p>{t('entityPage.unknown.text', { id })}</p>
      <div className={classes.search}>
        <EntityCombobox
          label={t('entityPage.unknown.search')}
          placeholder={t('search.placeholder')}
          onPick={(picked) => void navigate(hrefTo(entityPath(picked)))}
          onSubmit={(query) => void navigate(hrefTo(PATHS.search, { query }))}
        />
      </div>
    </>
  );
}
