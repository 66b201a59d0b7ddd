import { useTranslation } from 'react-i18next';
import { descriptionOf, nameOf } from '../../core/entity/names.ts';
import { formatScore } from '../../core/format/format.ts';
import { kindOf } from '../../core/kinds/kinds.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { SimilarToTextQuery } from '../../gql/graphql.ts';
import { KindLabel } from '../KindMark.tsx';
import { Computation } from './Computation.tsx';
import { EntityLink } from './EntityLink.tsx';
import classes from './EntityList.module.css';
import { Reasons } from './Reasons.tsx';

interface SimilarHitsProps {
  readonly hits: SimilarToTextQuery['similar'];
  readonly computation?: { readonly computedAt: string; readonly method: string } | null | undefined;
  /** what to say when there is none */
  readonly none: string;
  readonly withDescriptions?: boolean;
}

/** Close entities, the closest first, with reasons; the scores stand behind a question. */
export function SimilarHits({ hits, computation, none, withDescriptions = false }: SimilarHitsProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  if (hits.length === 0) return <p>{none}</p>;
  return (
    <>
      <ol className={classes.list}>
        {hits.map(({ node, reasons }) => {
          const description = withDescriptions ? descriptionOf(node, state.language) : undefined;
          return (
            <li key={node.id} className={classes.hit}>
              <div className={classes.hitHead}>
                <EntityLink entity={node} />
                <KindLabel kind={kindOf(node)} />
              </div>
              {description && (
                <p className={classes.description} lang={description.language}>
                  {description.text}
                </p>
              )}
              <Reasons reasons={reasons} />
            </li>
          );
        })}
      </ol>
      <Computation computation={computation}>
        <p>{t('similar.method')}</p>
        <table>
          <tbody>
            {hits.map(({ node, score }) => (
              <tr key={node.id}>
                <th scope="row">{nameOf(node, state.language)}</th>
                <td>{formatScore(score, state.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Computation>
    </>
  );
}
