import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** Names the tab of the browser after the view. */
export function usePageTitle(view: string): void {
  const { t } = useTranslation();
  useDocumentTitle(`${view} · ${t('site.name')}`);
}
