import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { INTRODUCTIONS_SHOWN, IntroductionsDocument } from '../../core/api/queries/isolation.ts';
import { commonGround, named } from '../../core/outreach/list.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { IntroductionsQuery, NamedFragment } from '../../gql/graphql.ts';
import { AddToList } from '../outreach/AddToList.tsx';
import { QueryTrouble } from '../status/Trouble.tsx';
import { Waiting } from '../status/Waiting.tsx';
import { ClosestSentences } from './ClosestSentences.tsx';
import { Computation } from './Computation.tsx';
import { EntityLinks } from './EntityLinks.tsx';
import classes from './EntityList.module.css';
import { EntityWithKind } from './EntityWithKind.tsx';
import { IntroductionEffect } from './IntroductionEffect.tsx';
import { Reasons } from './Reasons.tsx';
import { Scores } from './Scores.tsx';
import { ShowInGraph } from './ShowInGraph.tsx';

/** Suggested introductions of an actor: whom, through whom, about what, and what each would change. */
export function Introductions({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [{ data, fetching, error }, ask] = useQuery({
    query: IntroductionsDocument,
    variables: { actor: id, first: INTRODUCTIONS_SHOWN, language: apiLanguage(state.language) },
  });
  if (error) return <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching || !data) return <Waiting lines={4} />;
  const { entity: actor, introductions } = data;
  if (!actor || introductions.length === 0) return <p>{t('introductions.none')}</p>;
  return (
    <>
      <ol className={classes.list}>
        {introductions.map((suggestion) => (
          <Suggestion key={suggestion.node.id} actor={actor} suggestion={suggestion} />
        ))}
      </ol>
      <Computation>
        <p>{t('introductions.effect.method')}</p>
        <p>{t('introductions.method')}</p>
        <Scores of={introductions} />
      </Computation>
    </>
  );
}

interface SuggestionProps {
  readonly actor: NamedFragment;
  readonly suggestion: IntroductionsQuery['introductions'][number];
}

function Suggestion({ actor, suggestion: { node, reasons, through, effect } }: SuggestionProps) {
  const { t } = useTranslation();
  return (
    <li className={classes.hit}>
      <EntityWithKind entity={node} />
      <p className={classes.through}>
        {t(through.length > 0 ? 'introductions.through' : 'introductions.direct')}{' '}
        <EntityLinks entities={through} />
      </p>
      <Reasons reasons={reasons} />
      <ClosestSentences start={{ id: actor.id }} other={node} />
      <IntroductionEffect actor={actor} other={node} effect={effect} />
      <div className={classes.actions}>
        <AddToList
          introduction={{
            actor: named(actor),
            other: named(node),
            through: through.map(named),
            about: commonGround(reasons),
          }}
        />
        <ShowInGraph actor={actor} other={node} through={through} />
      </div>
    </li>
  );
}
