import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { OpenDialogueDocument } from '../../core/api/queries/dialogue.ts';
import { LONGEST_TEXT } from '../../core/dialogue/text.ts';
import { useChange } from '../../core/dialogue/useChange.ts';
import { ClosingDay } from './ClosingDay.tsx';
import { LeadForm } from './LeadForm.tsx';

/** Opens a dialogue about a need or a programme. */
export function OpenForm({ entity }: { readonly entity: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [closesOn, setClosesOn] = useState('');
  const [opened, setOpened] = useState(0);
  const { send, sending, trouble } = useChange(OpenDialogueDocument);
  useAnnouncement(opened > 0 ? t('dialogue.lead.opened', { count: opened }) : undefined);
  const open = async () => {
    const taken = await send({ entity, closesOn, text: text.trim() === '' ? null : text });
    if (!taken) return false;
    setText('');
    setClosesOn('');
    setOpened(opened + 1);
    return true;
  };
  return (
    <LeadForm
      title={t('dialogue.lead.open')}
      button={t('dialogue.lead.openSend')}
      sending={sending}
      trouble={trouble}
      onSend={open}
    >
      <Textarea
        label={t('dialogue.lead.openText')}
        rows={4}
        maxLength={LONGEST_TEXT}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ClosingDay value={closesOn} onChange={setClosesOn} />
    </LeadForm>
  );
}
