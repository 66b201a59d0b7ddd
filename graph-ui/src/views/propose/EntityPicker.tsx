import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KindLabel } from '../../components/KindMark.tsx';
import { EntityCombobox } from '../../components/search/EntityCombobox.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { kindOf } from '../../core/kinds/kinds.ts';
import type { Picked } from '../../core/proposals/draft.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './propose.module.css';

interface EntityPickerProps {
  readonly label: string;
  readonly picked: Picked | null;
  readonly onPick: (entity: Picked | null) => void;
  /** what is wrong with it */
  readonly problem?: ReactNode;
}

/** An entity that was picked, or a field to find it. */
export function EntityPicker({ label, picked, onPick, problem }: EntityPickerProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const id = useId();
  const change = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const acted = useRef(false);
  const pickedId = picked?.id ?? null;
  const pick = (entity: Picked | null) => {
    acted.current = true;
    onPick(entity);
  };
  // What one acted by is gone: the keyboard goes on from what took its place.
  useEffect(() => {
    if (acted.current) (pickedId === null ? input : change).current?.focus();
    acted.current = false;
  }, [pickedId]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around one field
    <div role="group" aria-labelledby={id} aria-describedby={problem ? `${id}-problem` : undefined}>
      <p id={id} className={classes.label}>
        {label}
      </p>
      {picked ? (
        <p className={classes.picked}>
          <span className="entity-name">{nameOf(picked, state.language)}</span>
          <KindLabel kind={picked.kind} />
          <Button ref={change} variant="default" size="compact-sm" onClick={() => pick(null)}>
            {t('propose.change')}
          </Button>
        </p>
      ) : (
        <EntityCombobox
          inputRef={input}
          label={label}
          placeholder={t('propose.find')}
          onPick={(_, entity) => pick({ ...entity, kind: kindOf(entity) })}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
