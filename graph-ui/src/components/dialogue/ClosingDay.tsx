import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../../core/format/today.ts';

interface ClosingDayProps {
  /** ISO 8601 date; empty where none is chosen yet */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** The last day on which one may say something in a dialogue: today at the earliest. */
export function ClosingDay({ value, onChange }: ClosingDayProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      type="date"
      label={t('dialogue.lead.closesOn')}
      required
      withAsterisk={false}
      min={today()}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
