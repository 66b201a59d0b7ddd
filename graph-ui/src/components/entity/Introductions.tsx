import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { IntroductionsDocument } from '../../core/api/queries/isolation.ts';
import { formatScore } from '../../core/format/format.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { QueryTrouble } from '../status/Trouble.tsx';
import { Waiting } from '../status/Waiting.tsx';
import { Computation } from './Computation.tsx';
import { EntityLinks } from './EntityLinks.tsx';
import classes from './EntityList.module.css';
import { EntityWithKind } from './EntityWithKind.tsx';
import { Reasons } from './Reasons.tsx';

/** Suggested introductions of an actor: whom, through whom and about what. */
export function Introductions({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [{ data, fetching, error }, ask] = useQuery({
    query: IntroductionsDocument,
    variables: { actor: id, first: 5, language: apiLanguage(state.language) },
  });
  if (error) return <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching || !data) return <Waiting lines={4} />;
  if (data.introductions.length === 0) return <p>{t('introductions.none')}</p>;
  return (
    <>
      <ol className={classes.list}>
        {data.introductions.map(({ node, reasons, through }) => (
          <li key={node.id} className={classes.hit}>
            <EntityWithKind entity={node} />
            <p className={classes.through}>
              {t(through.length > 0 ? 'introductions.through' : 'introductions.direct')}{' '}
              <EntityLinks entities={through} />
            </p>
            <Reasons reasons={reasons} />
          </li>
        ))}
      </ol>
      <Computation>
        <p>{t('introductions.method')}</p>
        <table>
          <tbody>
            {data.introductions.map(({ node, score }) => (
              <tr key={node.id}>
                <th scope="row">{node.name}</th>
                <td>{formatScore(score, state.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Computation>
    </>
  );
}
