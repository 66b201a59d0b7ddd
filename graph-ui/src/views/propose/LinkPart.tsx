import { useTranslation } from 'react-i18next';
import type { Picked } from '../../core/proposals/draft.ts';
import { relationsBetween } from '../../core/proposals/relations.ts';
import type { Kind } from '../../gql/graphql.ts';
import { EntityPicker } from './EntityPicker.tsx';
import type { PartProps, Vocabulary } from './parts.ts';
import classes from './propose.module.css';
import { RelationSelect } from './RelationSelect.tsx';

interface LinkPartProps extends PartProps {
  readonly vocabulary: Vocabulary;
  /** of what the proposal is about */
  readonly kind: Kind;
  /** whether the link is a re-use */
  readonly isReuse: boolean;
}

/** The other end of a link, and what the two have to do with each other. */
export function LinkPart({ draft, onChange, problem, vocabulary, kind, isReuse }: LinkPartProps) {
  const { t } = useTranslation();
  const { other, relation } = draft;
  const relations = isReuse
    ? vocabulary.relations.filter(({ type }) => type === 'REUSES')
    : vocabulary.relations;
  const choicesFor = (picked: Picked | null) =>
    picked ? relationsBetween(relations, kind, picked.kind) : [];
  const choices = choicesFor(other);
  return (
    <>
      <div data-field="other">
        <EntityPicker
          label={t(isReuse ? 'propose.other.reuse' : 'propose.other.link')}
          picked={other}
          problem={problem('other')}
          onPick={(picked) => {
            const [first, ...more] = choicesFor(picked);
            // The one that is possible needs no choice.
            onChange({ other: picked, relation: first && more.length === 0 ? first : null });
          }}
        />
      </div>
      {other && (
        <div data-field="relation">
          {choices.length === 0 ? (
            <p className={classes.problem}>{t(isReuse ? 'propose.noReuse' : 'propose.noRelation')}</p>
          ) : (
            <RelationSelect
              label={t('propose.required', { label: t('propose.relation') })}
              choices={choices}
              chosen={relation}
              onChoose={(chosen) => onChange({ relation: chosen })}
              problem={problem('relation')}
            />
          )}
        </div>
      )}
    </>
  );
}
