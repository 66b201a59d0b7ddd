import { Pagination } from '@mantine/core';
import { useEffect } from 'react';
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
  const pages = Math.max(1, Math.ceil(total / size));
  const isPast = state.page > pages;
  // An address may name a page that the list no longer has: the last one stands for it.
  useEffect(() => {
    if (isPast) update({ page: pages }, { replace: true });
  }, [isPast, pages, update]);
  if (pages === 1) return null;
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
