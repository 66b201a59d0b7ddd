import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../core/proposals/refusal.ts';

/** Why the server did not do what was asked, and what it says itself. */
export function RefusalNote({ refusal: { reason, detail } }: { readonly refusal: Refusal }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`propose.refusals.${reason}`)}
      {detail && (
        <>
          {' '}
          <span lang="en">{detail}</span>
        </>
      )}
    </>
  );
}
