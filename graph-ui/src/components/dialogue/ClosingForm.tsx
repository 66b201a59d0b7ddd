import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { MoveDialogueClosingDocument } from '../../core/api/queries/dialogue.ts';
import { useChange } from '../../core/dialogue/useChange.ts';
import { ClosingDay } from './ClosingDay.tsx';
import { LeadForm } from './LeadForm.tsx';

interface ClosingFormProps {
  readonly dialogue: string;
  /** the last day that it has now, ISO 8601 */
  readonly closesOn: string;
}

/** Moves the last day of a dialogue, which opens one that is closed again. */
export function ClosingForm({ dialogue, closesOn }: ClosingFormProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(closesOn);
  const [moved, setMoved] = useState(0);
  const { send, sending, trouble } = useChange(MoveDialogueClosingDocument);
  useAnnouncement(moved > 0 ? t('dialogue.lead.closingMoved', { count: moved }) : undefined);
  const move = async () => {
    const taken = await send({ dialogue, closesOn: chosen });
    if (taken) setMoved(moved + 1);
    return taken;
  };
  return (
    <LeadForm
      title={t('dialogue.lead.moveClosing')}
      button={t('dialogue.lead.moveClosingSend')}
      sending={sending}
      trouble={trouble}
      onSend={move}
    >
      <ClosingDay value={chosen} onChange={setChosen} />
    </LeadForm>
  );
}
