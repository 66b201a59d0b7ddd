import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Count } from '../../components/Count.tsx';
import { Description } from '../../components/entity/Description.tsx';
import list from '../../components/entity/EntityList.module.css';
import { EntityWithKind } from '../../components/entity/EntityWithKind.tsx';
import { FamilyChips } from '../../components/FamilyChips.tsx';
import { QuestionLink } from '../../components/QuestionLink.tsx';
import { QueryTrouble } from '../../components/status/Trouble.tsx';
import { Waiting } from '../../components/status/Waiting.tsx';
import { SearchDocument } from '../../core/api/queries/search.ts';
import { useKindFilter } from '../../core/filters/useKindFilter.ts';
import { KINDS } from '../../core/kinds/kinds.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';

const FIRST = 30;

/** Every answer to a search, the best first. */
export default function SearchView() {
  const { t } = useTranslation();
  const { state, hrefTo } = useUrlState();
  const [kinds, setKinds] = useKindFilter(KINDS);
  const text = state.query.trim();
  const nothing = text === '' || state.kinds?.length === 0;
  const variables = { text, first: FIRST, kinds: state.kinds };
  const [{ data, fetching, error }, ask] = useQuery({ query: SearchDocument, variables, pause: nothing });
  const hits = nothing ? [] : (data?.search.hits ?? []);
  const settled = !fetching && !error;
  usePageTitle(text || t('search.title'));

  return (
    <div className={page.page}>
      <h1>{text ? t('search.resultsFor', { text }) : t('search.title')}</h1>
      {text === '' ? (
        <p className={page.lead}>{t('search.start')}</p>
      ) : (
        <FamilyChips filter={kinds} onChange={setKinds} />
      )}
      {error && <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {fetching && <Waiting lines={10} />}
      {settled && text !== '' && (
        <>
          <Count text={t('search.results', { count: hits.length })} />
          <ol className={list.list}>
            {hits.map(({ node }) => (
              <li key={node.id} className={list.hit}>
                <EntityWithKind entity={node} />
                <Description entity={node} />
              </li>
            ))}
          </ol>
          <p>
            {t('search.next')} <Link to={hrefTo(PATHS.similar, { query: text })}>{t('search.compare')}</Link>
          </p>
          <QuestionLink query={SearchDocument} variables={variables} />
        </>
      )}
    </div>
  );
}
