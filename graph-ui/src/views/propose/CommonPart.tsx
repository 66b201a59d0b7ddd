import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../core/account/account.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { PartProps } from './parts.ts';

/** As long as the API allows. */
const LONGEST = 2000;

/** What every proposal says: who states it, where, and why. */
export function CommonPart({ draft, onChange, problem }: PartProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { proposing } = useAccount();
  return (
    <>
      <div data-field="source">
        <TextInput
          label={t('propose.source')}
          description={t('propose.sourceHint')}
          inputMode="url"
          autoComplete="off"
          maxLength={LONGEST}
          error={problem('source')}
          value={draft.source}
          onChange={(event) => onChange({ source: event.currentTarget.value })}
        />
      </div>
      <div data-field="comment">
        <Textarea
          label={t('propose.comment')}
          description={t('propose.commentHint')}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={LONGEST}
          error={problem('comment')}
          value={draft.comment}
          onChange={(event) => onChange({ comment: event.currentTarget.value })}
        />
      </div>
      <div data-field="network">
        <NativeSelect
          label={t('propose.network')}
          error={problem('network')}
          value={draft.network}
          onChange={(event) => onChange({ network: event.currentTarget.value })}
          data={proposing.map((each) => ({ value: each.id, label: nameOf(each, state.language) }))}
        />
      </div>
    </>
  );
}
