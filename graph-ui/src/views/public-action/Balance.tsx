import { useTranslation } from 'react-i18next';
import { DialogueMarks } from '../../components/dialogue/DialogueMark.tsx';
import { Description } from '../../components/entity/Description.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { UnfoldButton } from '../../components/entity/UnfoldButton.tsx';
import { formatNumber, formatShortEuros } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { DialogueStateFragment, PublicActionQuery } from '../../gql/graphql.ts';
import { Programme } from './Programme.tsx';
import classes from './PublicActionView.module.css';

type ProgrammeBalance = PublicActionQuery['publicAction']['page'][number];

interface BalanceProps {
  readonly balance: ProgrammeBalance;
  /** dialogues about it */
  readonly dialogues: readonly DialogueStateFragment[] | undefined;
}

/** A programme and what became of it, step by step; its parts and what they fund open below. */
export function Balance({ balance: { node, levels }, dialogues }: BalanceProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <section className={classes.balance}>
      <h2>
        <EntityLink entity={node} />
      </h2>
      <DialogueMarks dialogues={dialogues} />
      <Description entity={node} />
      <ol className={classes.levels}>
        {levels.map((level) => (
          <Level key={level.level} level={level} />
        ))}
      </ol>
      <UnfoldButton entity={node} label={t('publicAction.details')} />
      {state.entity === node.id && <Programme id={node.id} />}
    </section>
  );
}

/** One step: how many there are, and what they amount to as far as that is known. */
function Level({
  level: { level, count, amount, withAmount },
}: {
  readonly level: ProgrammeBalance['levels'][number];
}) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <li className={count === 0 ? classes.none : undefined}>
      <strong>{formatNumber(count, state.language)}</strong>
      <span>{t(`publicAction.levels.${level}`, { count })}</span>
      {amount !== null && (
        <span className={classes.amount}>
          {formatShortEuros(amount, state.language)}
          {withAmount < count &&
            level !== 'PROGRAMME' &&
            ` ${t('publicAction.known', { count: withAmount })}`}
        </span>
      )}
    </li>
  );
}
