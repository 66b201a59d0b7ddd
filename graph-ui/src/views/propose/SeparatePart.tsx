import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PartProps, SubjectAnswer } from './parts.ts';

interface SeparatePartProps extends PartProps {
  readonly subject: SubjectAnswer;
}

/** Chooses the record that is about something else, among those that were merged into an entity. */
export function SeparatePart({ draft, onChange, problem, subject: { records } }: SeparatePartProps) {
  const { t } = useTranslation();
  const merged = records.filter(({ merge }) => merge);
  return (
    <div data-field="record">
      <NativeSelect
        label={t('propose.required', { label: t('propose.other.separate') })}
        error={problem('record')}
        value={draft.record ?? ''}
        onChange={(event) => onChange({ record: event.currentTarget.value || null })}
      >
        <option value="">{t('propose.choose')}</option>
        {merged.map(({ id, name, dataset }) => (
          <option key={`${dataset} ${id}`} value={id}>
            {t('propose.recordOf', { name, dataset })}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
