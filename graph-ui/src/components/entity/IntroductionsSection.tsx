import { useTranslation } from 'react-i18next';
import { Introductions } from './Introductions.tsx';

/** Whom an actor should meet. */
export function IntroductionsSection({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t('introductions.title')}</h3>
      <Introductions id={id} />
    </section>
  );
}
