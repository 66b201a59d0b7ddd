import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftRelation } from '../../core/proposals/draft.ts';
import { relationKey } from '../../core/proposals/relations.ts';

interface RelationSelectProps {
  readonly label: string;
  readonly choices: readonly DraftRelation[];
  readonly chosen: DraftRelation | null;
  readonly onChoose: (relation: DraftRelation | null) => void;
  readonly problem?: ReactNode;
}

/** Chooses what an entity has to do with another one, in words that come between their names. */
export function RelationSelect({ label, choices, chosen, onChoose, problem }: RelationSelectProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={label}
      error={problem}
      value={chosen ? relationKey(chosen) : ''}
      onChange={(event) =>
        onChoose(choices.find((each) => relationKey(each) === event.currentTarget.value) ?? null)
      }
    >
      {choices.length !== 1 && <option value="">{t('propose.choose')}</option>}
      {choices.map((relation) => (
        <option key={relationKey(relation)} value={relationKey(relation)}>
          {relation.type !== 'SIMILAR_TO' && t(`relations.${relation.type}.${relation.direction}`)}
        </option>
      ))}
    </NativeSelect>
  );
}
