import { useTranslation } from 'react-i18next';
import type { Direction } from '../../core/neighbours/group.ts';
import type { RelationType } from '../../gql/graphql.ts';

interface RelationPhraseProps {
  readonly type: RelationType;
  readonly direction: Direction;
}

/** What an entity has to do with others, in words that come between its name and theirs. */
export function RelationPhrase({ type, direction }: RelationPhraseProps) {
  const { t } = useTranslation();
  // What is computed is no relation that one may name so.
  return type === 'SIMILAR_TO' ? null : t(`relations.${type}.${direction}`);
}
