import { Pagination } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../core/url/useUrlState.ts';

interface PagerProps {
  /** how many items there are in all */
  readonly total: number;
  /** how many a page holds */
  readonly size: number;
}

/** Turns the pages of a list; nothing where there is one page only. */
export function Pager({ total, size }: PagerProps) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  if (total <= size) return null;
  const pages = Math.ceil(total / size);
  return (
    <Pagination
      mt="md"
      total={pages}
      value={Math.min(state.page, pages)}
      // What was open belongs to the page that one leaves.
      onChange={(page) => update({ page, entity: null })}
      getControlProps={(control) => ({ 'aria-label': t(`pages.${control}`) })}
      getItemProps={(item) => ({ 'aria-label': t('pages.item', { page: item }) })}
    />
  );
}
