import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { SimilarHits } from '../../components/entity/SimilarHits.tsx';
import { FamilyChips } from '../../components/FamilyChips.tsx';
import { Choices } from '../../components/search/Choices.tsx';
import { NetworkSelect } from '../../components/search/NetworkSelect.tsx';
import { ThemeAndTerritory } from '../../components/search/ThemeAndTerritory.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { SimilarToEntityDocument, SimilarToTextDocument } from '../../core/api/queries/similar.ts';
import { useKindFilter } from '../../core/filters/useKindFilter.ts';
import { KINDS } from '../../core/kinds/kinds.ts';
import { apiLanguage, type UrlState } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { SimilarFragment, SimilarToEntityQuery } from '../../gql/graphql.ts';

const FIRST = 20;

const NO_FILTERS = {
  kinds: null,
  about: null,
  territory: null,
  network: null,
} as const satisfies Partial<UrlState>;

/** What is close to the idea or the entity that the address names, of what one keeps. */
export function Closest() {
  const { state } = useUrlState();
  const [kinds, setKinds] = useKindFilter(KINDS);
  const { query: text, entity: id, about, territory, network, language } = state;
  const asked = {
    first: FIRST,
    kinds: state.kinds,
    filter: { themes: listOf(about), territories: listOf(territory), networks: listOf(network) },
    language: apiLanguage(language),
  };
  return (
    <>
      <FamilyChips filter={kinds} onChange={setKinds} />
      <Choices>
        <ThemeAndTerritory />
        <NetworkSelect />
      </Choices>
      {state.kinds?.length === 0 ? (
        <Hits hits={[]} />
      ) : id ? (
        <Answer query={SimilarToEntityDocument} variables={{ ...asked, id }}>
          {({ similar, statistics }) => <Hits hits={similar} computation={statistics.computation} />}
        </Answer>
      ) : (
        <Answer query={SimilarToTextDocument} variables={{ ...asked, text }}>
          {({ similar }) => <Hits hits={similar} />}
        </Answer>
      )}
    </>
  );
}

function listOf(id: string | null): string[] | null {
  return id === null ? null : [id];
}

interface HitsProps {
  readonly hits: readonly SimilarFragment[];
  readonly computation?: SimilarToEntityQuery['statistics']['computation'];
}

/** The hits; or, where there are none, what to do: drop what they are kept by, or say more. */
function Hits({ hits, computation }: HitsProps) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const isFiltered = Object.keys(NO_FILTERS).some((name) => state[name as keyof typeof NO_FILTERS] !== null);
  if (hits.length === 0 && isFiltered) {
    return (
      <>
        <Count text={t('similar.results', { count: 0 })} />
        <p>{t('similar.widen')}</p>
        <Button variant="default" onClick={() => update(NO_FILTERS)}>
          {t('similar.showAll')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Count text={t('similar.results', { count: hits.length })} />
      <SimilarHits
        start={state.entity ? { id: state.entity } : { text: state.query }}
        hits={hits}
        computation={computation}
        none={t(state.entity ? 'similar.none' : 'similar.noneForText')}
        withDescriptions
      />
    </>
  );
}
