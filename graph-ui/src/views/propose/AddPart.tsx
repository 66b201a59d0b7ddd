import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityCombobox } from '../../components/search/EntityCombobox.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { KINDS, kindOf } from '../../core/kinds/kinds.ts';
import type { DraftLink, Picked } from '../../core/proposals/draft.ts';
import { relationsBetween } from '../../core/proposals/relations.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { Kind } from '../../gql/graphql.ts';
import type { PartProps, Vocabulary } from './parts.ts';
import classes from './propose.module.css';
import { RelationSelect } from './RelationSelect.tsx';

/** The kind of a new entity. */
export function KindPart({ draft, onChange, problem }: PartProps) {
  const { t } = useTranslation();
  return (
    <div data-field="kind">
      <NativeSelect
        label={t('propose.required', { label: t('propose.kind') })}
        error={problem('kind')}
        value={draft.kind ?? ''}
        // Another kind may have other links.
        onChange={(event) =>
          onChange({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? null, links: [] })
        }
      >
        <option value="">{t('propose.choose')}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`, { count: 1 })}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}

interface NewLinksPartProps extends PartProps {
  readonly vocabulary: Vocabulary;
  readonly kind: Kind;
}

/** The links of a new entity. */
export function NewLinksPart({ draft, onChange, problem, vocabulary, kind }: NewLinksPartProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { links } = draft;
  const choicesFor = (other: Picked) => relationsBetween(vocabulary.relations, kind, other.kind);
  const [isImpossible, setImpossible] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const put = (index: number, link: DraftLink) => onChange({ links: links.with(index, link) });
  return (
    <fieldset data-field="links">
      <legend>{t('propose.links')}</legend>
      <p className={classes.hint}>{t('propose.linksLead')}</p>
      <ul className={classes.links}>
        {links.map((link, index) => {
          const name = nameOf(link.other, state.language);
          return (
            <li key={link.other.id}>
              <RelationSelect
                label={`${t('propose.relation')} (${name})`}
                choices={choicesFor(link.other)}
                chosen={link}
                onChoose={(relation) => relation && put(index, { ...link, ...relation })}
              />
              <Button
                variant="default"
                size="compact-md"
                // The keyboard goes on from where one adds another.
                onClick={() => {
                  onChange({ links: links.toSpliced(index, 1) });
                  input.current?.focus();
                }}
              >
                {t('propose.removeLink', { name })}
              </Button>
            </li>
          );
        })}
      </ul>
      <EntityCombobox
        inputRef={input}
        label={t('propose.addLink')}
        placeholder={t('propose.addLink')}
        onPick={(id, entity) => {
          const other = { ...entity, kind: kindOf(entity) };
          const [first] = choicesFor(other);
          setImpossible(!first);
          if (first && !links.some((link) => link.other.id === id))
            onChange({ links: [...links, { ...first, other }] });
        }}
      />
      {isImpossible && (
        <p className={classes.problem} role="alert">
          {t('propose.noRelation')}
        </p>
      )}
      {problem('links') && <p className={classes.problem}>{problem('links')}</p>}
    </fieldset>
  );
}
