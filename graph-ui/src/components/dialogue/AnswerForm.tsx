import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { AnswerDialogueDocument } from '../../core/api/queries/dialogue.ts';
import { ANSWER_CODES, ANSWER_STATUSES } from '../../core/dialogue/status.ts';
import { LONGEST_TEXT } from '../../core/dialogue/text.ts';
import { useChange } from '../../core/dialogue/useChange.ts';
import { today } from '../../core/format/today.ts';
import type { AnswerStatus, AnswerTextFragment } from '../../gql/graphql.ts';
import { LeadForm } from './LeadForm.tsx';

interface AnswerFormProps {
  readonly dialogue: string;
  /** the answer to correct */
  readonly answer: AnswerTextFragment | null;
}

/** Records what the authority answers, or corrects it. */
export function AnswerForm({ dialogue, answer }: AnswerFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(answer?.text ?? '');
  const [status, setStatus] = useState<AnswerStatus>(answer?.status ?? 'TO_ARBITRATE');
  const [statedAt, setStatedAt] = useState(today());
  const [answered, setAnswered] = useState(0);
  const { send, sending, trouble } = useChange(AnswerDialogueDocument);
  useAnnouncement(answered > 0 ? t('dialogue.lead.answered', { count: answered }) : undefined);
  const record = async () => {
    const taken = await send({ dialogue, text, status, statedAt });
    if (taken) setAnswered(answered + 1);
    return taken;
  };
  return (
    <LeadForm
      title={t(answer ? 'dialogue.lead.correct' : 'dialogue.lead.answer')}
      button={t('dialogue.lead.answerSend')}
      sending={sending}
      trouble={trouble}
      onSend={record}
    >
      <Textarea
        label={t('dialogue.lead.answerText')}
        required
        withAsterisk={false}
        rows={5}
        maxLength={LONGEST_TEXT}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('dialogue.lead.status')}
        value={status}
        onChange={({ currentTarget: { value } }) =>
          setStatus(ANSWER_STATUSES.find((each) => each === value) ?? status)
        }
        data={ANSWER_STATUSES.map((each) => ({ value: each, label: t(`values.${ANSWER_CODES[each]}`) }))}
      />
      <TextInput
        type="date"
        label={t('dialogue.lead.statedAt')}
        required
        withAsterisk={false}
        max={today()}
        value={statedAt}
        onChange={(event) => setStatedAt(event.currentTarget.value)}
      />
    </LeadForm>
  );
}
