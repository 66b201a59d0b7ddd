import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { CommentDialogueDocument } from '../../core/api/queries/dialogue.ts';
import { LONGEST_TEXT } from '../../core/dialogue/text.ts';
import { useChange } from '../../core/dialogue/useChange.ts';
import { nameOf } from '../../core/entity/names.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NamedFragment } from '../../gql/graphql.ts';
import classes from './dialogue.module.css';
import { NotTaken } from './NotTaken.tsx';

interface CommentFormProps {
  readonly dialogue: string;
  /** in whose name one may speak, one at least */
  readonly networks: readonly NamedFragment[];
}

/** Says something in the name of a network. */
export function CommentForm({ dialogue, networks }: CommentFormProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [network, setNetwork] = useState(networks[0]?.id ?? '');
  const [text, setText] = useState('');
  const [said, setSaid] = useState(0);
  const { send, sending, trouble } = useChange(CommentDialogueDocument);
  useAnnouncement(said > 0 ? t('dialogue.form.sent', { count: said }) : undefined);
  const say = async () => {
    if (!(await send({ dialogue, network, text }))) return;
    setText('');
    setSaid(said + 1);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      <NativeSelect
        label={t('dialogue.form.network')}
        value={network}
        onChange={(event) => setNetwork(event.currentTarget.value)}
        data={networks.map((each) => ({ value: each.id, label: nameOf(each, state.language) }))}
      />
      <Textarea
        label={t('dialogue.form.text')}
        description={t('dialogue.form.public')}
        required
        withAsterisk={false}
        rows={5}
        maxLength={LONGEST_TEXT}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {trouble && <NotTaken trouble={trouble} />}
      <Button type="submit" loading={sending}>
        {t('dialogue.form.send')}
      </Button>
    </form>
  );
}
