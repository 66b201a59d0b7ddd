import type { DocumentNode } from 'graphql';
import { useTranslation } from 'react-i18next';
import type { AnyVariables } from 'urql';
import { questionAddress } from '../core/api/question.ts';
import { useUrlState } from '../core/url/useUrlState.ts';
import classes from './QuestionLink.module.css';

interface QuestionLinkProps {
  readonly query: DocumentNode;
  readonly variables: AnyVariables;
}

/** Leads to the very question that a view has asked the API, to read it, change it and ask it oneself. */
export function QuestionLink({ query, variables }: QuestionLinkProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  if (state.embed) return null;
  return (
    <p className={classes.question}>
      <a href={questionAddress(query, variables)} target="_blank" rel="noreferrer">
        {t('api.question')}
      </a>
    </p>
  );
}
