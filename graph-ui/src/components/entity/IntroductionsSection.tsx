import { useTranslation } from 'react-i18next';
import { Introductions } from './Introductions.tsx';
import { SectionTitle } from './Titles.tsx';

/** Whom an actor should meet. */
export function IntroductionsSection({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <section>
      <SectionTitle>{t('introductions.title')}</SectionTitle>
      <Introductions id={id} />
    </section>
  );
}
