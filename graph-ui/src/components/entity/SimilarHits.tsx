import { useTranslation } from 'react-i18next';
import type { SimilarFragment } from '../../gql/graphql.ts';
import { ClosestSentences, type Start } from './ClosestSentences.tsx';
import { Computation } from './Computation.tsx';
import { Description } from './Description.tsx';
import { EntityLinks } from './EntityLinks.tsx';
import classes from './EntityList.module.css';
import { EntityWithKind } from './EntityWithKind.tsx';
import { Reasons } from './Reasons.tsx';
import { Scores } from './Scores.tsx';

interface SimilarHitsProps {
  readonly hits: readonly SimilarFragment[];
  /** what they are close to */
  readonly start: Start;
  readonly computation?: { readonly computedAt: string; readonly method: string } | null | undefined;
  /** what to say when there is none */
  readonly none: string;
  readonly withDescriptions?: boolean;
}

/** Close entities, the closest first, with reasons and whom to talk to; the scores stand behind a question. */
export function SimilarHits({ hits, start, computation, none, withDescriptions = false }: SimilarHitsProps) {
  const { t } = useTranslation();
  if (hits.length === 0) return <p>{none}</p>;
  return (
    <>
      <ol className={classes.list}>
        {hits.map(({ node, reasons }) => (
          <li key={node.id} className={classes.hit}>
            <EntityWithKind entity={node} />
            {withDescriptions && <Description entity={node} />}
            <Reasons reasons={reasons} />
            <ClosestSentences start={start} other={node} />
            {'contacts' in node && node.contacts.length > 0 && (
              <p className={classes.through}>
                {t('similar.contacts')} <EntityLinks entities={node.contacts} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <Computation computation={computation}>
        <p>{t('similar.method')}</p>
        <Scores of={hits} />
      </Computation>
    </>
  );
}
