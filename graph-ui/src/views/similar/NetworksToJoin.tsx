import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { Computation } from '../../components/entity/Computation.tsx';
import { Description } from '../../components/entity/Description.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import list from '../../components/entity/EntityList.module.css';
import { EntityWithKind } from '../../components/entity/EntityWithKind.tsx';
import { Reasons } from '../../components/entity/Reasons.tsx';
import { Scores } from '../../components/entity/Scores.tsx';
import { Choices } from '../../components/search/Choices.tsx';
import { ThemeAndTerritory } from '../../components/search/ThemeAndTerritory.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { NetworkFinderDocument } from '../../core/api/queries/similar.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NetworkFinderQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';

const FIRST = 5;

/** Networks that would suit the idea or the entity that the address names. */
export function NetworksToJoin() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { query, entity, about, territory, language } = state;
  return (
    <>
      <p className={page.lead}>{t('networkFinder.lead')}</p>
      <Choices>
        <ThemeAndTerritory />
      </Choices>
      <Answer
        query={NetworkFinderDocument}
        variables={{
          text: entity ? null : query,
          entity,
          themes: about && [about],
          territories: territory && [territory],
          first: FIRST,
          language: apiLanguage(language),
        }}
      >
        {({ networkFinder }) => (
          <>
            <Count text={t('networkFinder.count', { count: networkFinder.length })} />
            {networkFinder.length > 0 && <Fits fits={networkFinder} />}
          </>
        )}
      </Answer>
    </>
  );
}

/** Networks, the one that suits best first: why, and through whom to enter. */
function Fits({ fits }: { readonly fits: NetworkFinderQuery['networkFinder'] }) {
  const { t } = useTranslation();
  return (
    <>
      <ol className={list.list}>
        {fits.map(({ node, reasons, through }) => (
          <li key={node.id} className={list.hit}>
            <EntityWithKind entity={node} />
            <Description entity={node} />
            <Reasons reasons={reasons} />
            <p className={list.through}>
              {t(through.length > 0 ? 'networkFinder.through' : 'networkFinder.direct')}{' '}
              <EntityLinks entities={through} />
            </p>
          </li>
        ))}
      </ol>
      <Computation>
        <p>{t('networkFinder.method')}</p>
        <Scores of={fits} />
      </Computation>
    </>
  );
}
