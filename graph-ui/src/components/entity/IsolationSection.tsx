import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { IsolationDocument } from '../../core/api/queries/isolation.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { IsolationRing } from '../IsolationRing.tsx';
import { Computation } from './Computation.tsx';
import { Reasons } from './Reasons.tsx';
import { SectionTitle } from './Titles.tsx';

interface IsolationSectionProps {
  readonly id: string;
  readonly score: number;
}

/** How isolated an actor is, and why. */
export function IsolationSection({ id, score }: IsolationSectionProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [{ data }] = useQuery({
    query: IsolationDocument,
    variables: { actor: id, language: apiLanguage(state.language) },
  });
  return (
    <section>
      <SectionTitle>{t('isolation.heading')}</SectionTitle>
      <IsolationRing score={score} size={32} />
      {data?.isolation && <Reasons reasons={data.isolation.reasons} />}
      {data && <Computation computation={data.isolatedActors.computation} />}
    </section>
  );
}
