import type { ReactNode } from 'react';
import type { Draft } from '../../core/proposals/draft.ts';
import type { ProposalSubjectQuery, VocabularyQuery } from '../../gql/graphql.ts';

export type Vocabulary = VocabularyQuery['vocabulary'];

/** What a form knows of the entity that it is about. */
export type SubjectAnswer = Omit<ProposalSubjectQuery, 'entity'> & {
  readonly entity: NonNullable<ProposalSubjectQuery['entity']>;
};

/** What each part of the form gets. */
export interface PartProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  /** what is wrong with a field; nothing where it is well */
  readonly problem: (field: string) => ReactNode;
}
