import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SimilarToEntityDocument } from '../../core/api/queries/similar.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { QueryTrouble } from '../status/Trouble.tsx';
import { Waiting } from '../status/Waiting.tsx';
import { SimilarHits } from './SimilarHits.tsx';
import { SectionTitle } from './Titles.tsx';

/** What is close to an entity, and why. */
export function SimilarSection({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [{ data, fetching, error }, ask] = useQuery({
    query: SimilarToEntityDocument,
    variables: { id, first: 6, language: apiLanguage(state.language) },
  });
  return (
    <section>
      <SectionTitle>{t('similar.heading')}</SectionTitle>
      {error && <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {fetching && <Waiting lines={4} />}
      {!fetching && data && (
        <SimilarHits
          start={{ id }}
          hits={data.similar}
          computation={data.statistics.computation}
          none={t('similar.none')}
        />
      )}
    </section>
  );
}
