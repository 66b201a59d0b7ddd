import { useTranslation } from 'react-i18next';
import { DialogueMarks } from '../../components/dialogue/DialogueMark.tsx';
import { Description } from '../../components/entity/Description.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import { FamilyMark } from '../../components/KindMark.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { formatDate } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { DialogueStateFragment, NeedsQuery } from '../../gql/graphql.ts';
import classes from './NeedsView.module.css';

type NeedState = NeedsQuery['needsAndActions']['page'][number];
type SolutionState = NeedState['solutions'][number];

interface NeedProps {
  readonly need: NeedState;
  /** dialogues about it */
  readonly dialogues: readonly DialogueStateFragment[] | undefined;
}

/** A need, with each solution beside what puts it in place. */
export function Need({ need: { node, solutions, addressedBy }, dialogues }: NeedProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.need}>
      <h2>
        <FamilyMark family="publicAction" /> <EntityLink entity={node} />
      </h2>
      <DialogueMarks dialogues={dialogues} />
      <Description entity={node} />
      {addressedBy.length > 0 && (
        <p>
          {t('needs.addressedBy')} <EntityLinks entities={addressedBy} />
        </p>
      )}
      {solutions.length === 0 && <p>{t('needs.noSolution')}</p>}
      <ul className={classes.solutions}>
        {solutions.map((solution) => (
          <li key={solution.node.id} className={classes.solution}>
            <div>
              <h3>
                <span className={classes.step}>{t('kinds.SOLUTION', { count: 1 })}</span>
                <EntityLink entity={solution.node} />
              </h3>
              <Description entity={solution.node} />
            </div>
            <InPlace solution={solution} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What puts a solution in place, or that nobody does. */
function InPlace({ solution: { actions, works } }: { readonly solution: SolutionState }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  if (actions.length === 0 && works.length === 0)
    return <p className={classes.untaken}>{t('needs.untaken')}</p>;
  return (
    <div>
      <ul className={classes.actions}>
        {actions.map(({ node, status, statedAt, responsible }) => (
          <li key={node.id}>
            <span className={classes.step}>{t('kinds.ACTION', { count: 1 })}</span>
            <EntityLink entity={node} />
            <p className={classes.circumstances}>
              <StatusMark status={status} />
              {statedAt && <span>{t('needs.stated', { date: formatDate(statedAt, state.language) })}</span>}
              {responsible.length > 0 && (
                <span>
                  {t('needs.responsible')} <EntityLinks entities={responsible} />
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {works.length > 0 && (
        <p className={classes.circumstances}>
          {t('needs.works')} <EntityLinks entities={works} />
        </p>
      )}
    </div>
  );
}
