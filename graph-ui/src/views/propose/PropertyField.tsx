import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../core/proposals/fields.ts';
import { codeName, propertyName } from '../../core/proposals/words.ts';

interface PropertyFieldProps {
  readonly field: Field;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** what is wrong with it */
  readonly problem?: ReactNode;
}

/** As long as the API allows. */
const LONGEST = 10_000;

/** A field for a property of the vocabulary, of the form that its values have. */
export function PropertyField({ field, text, onChange, problem }: PropertyFieldProps) {
  const { t } = useTranslation();
  const { name, type, required, codes } = field;
  const label = propertyName(name, t);
  const common = {
    label: required ? t('propose.required', { label }) : label,
    error: problem,
    value: text,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  };
  if (type === 'CODE') {
    return (
      <NativeSelect {...common}>
        <option value="">{t('propose.choose')}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {codeName(code, t)}
          </option>
        ))}
      </NativeSelect>
    );
  }
  const isHinted = type === 'DATE' || type === 'STRINGS' || type === 'AMOUNT' || type === 'YEAR';
  const description = isHinted && t(`propose.hints.${type}`);
  if (type === 'TEXT' || type === 'STRINGS') {
    return (
      <Textarea
        {...common}
        description={description}
        autosize
        minRows={type === 'TEXT' ? 4 : 2}
        maxRows={16}
        maxLength={LONGEST}
      />
    );
  }
  return (
    <TextInput
      {...common}
      description={description}
      maxLength={LONGEST}
      autoComplete="off"
      inputMode={type === 'YEAR' || type === 'AMOUNT' ? 'numeric' : type === 'URL' ? 'url' : 'text'}
    />
  );
}
