import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { propertyName } from '../../core/proposals/words.ts';
import classes from './propose.module.css';

interface EmptyChoiceProps {
  /** name of the property */
  readonly property: string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** Says of a field that was cleared whether that is what one proposes: no value. */
export function EmptyChoice({ property, chosen, onChoose }: EmptyChoiceProps) {
  const { t } = useTranslation();
  return (
    <Checkbox
      className={classes.empty}
      label={t('propose.emptied', { label: propertyName(property, t) })}
      checked={chosen}
      onChange={(event) => onChoose(event.currentTarget.checked)}
    />
  );
}
