import { useTranslation } from 'react-i18next';
import { formatDate } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { WholeProposalFragment } from '../../gql/graphql.ts';
import classes from './proposals.module.css';

/** What happened to a proposal, and what was said about it, the first thing first. */
export function History({ history }: Pick<WholeProposalFragment, 'history'>) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <ol className={classes.history}>
      {history.map(({ id, what, at, by, text }) => (
        <li key={id}>
          <p className={classes.aside}>
            <strong>{t(`proposals.history.${what}`)}</strong> {by && t('proposals.history.by', { name: by })}
            {' · '}
            <time dateTime={at}>{formatDate(at, state.language)}</time>
          </p>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ol>
  );
}
