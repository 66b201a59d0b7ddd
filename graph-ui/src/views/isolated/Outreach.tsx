import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Count } from '../../components/Count.tsx';
import { OutreachTrouble } from '../../components/outreach/OutreachTrouble.tsx';
import { Waiting } from '../../components/status/Waiting.tsx';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { type OutreachEntry, pairOf } from '../../core/outreach/list.ts';
import { outreach, useOutreach } from '../../core/outreach/useOutreach.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { EraseOutreach } from './EraseOutreach.tsx';
import classes from './IsolatedView.module.css';
import { OutreachPlace } from './OutreachPlace.tsx';
import { OutreachTable } from './OutreachTable.tsx';

/** An entry that was removed, and where it was. */
interface Removal {
  readonly entry: OutreachEntry;
  readonly place: number;
}

/** The introductions that one means to make: how far each is, notes, and the whole as a file. */
export function Outreach() {
  const { t } = useTranslation();
  const { href } = useUrlState();
  const { list, trouble, loading } = useOutreach();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [restored, setRestored] = useState<string | null>(null);

  const remove = (entry: OutreachEntry) => {
    setRemoval({ entry, place: list.indexOf(entry) });
    setRestored(null);
    outreach.change({ type: 'remove', pair: pairOf(entry) });
  };
  const undo = ({ entry, place }: Removal) => {
    setRemoval(null);
    setRestored(pairOf(entry));
    outreach.change({ type: 'restore', entry, place });
  };

  return (
    <>
      <OutreachPlace />
      {trouble && <OutreachTrouble trouble={trouble} />}
      {loading ? <Waiting lines={1} /> : <Count text={t('outreach.count', { count: list.length })} />}
      {removal && <Removed key={pairOf(removal.entry)} entry={removal.entry} onUndo={() => undo(removal)} />}
      {list.length > 0 && <OutreachTable list={list} onRemove={remove} restored={restored} />}
      <EraseOutreach />
      {list.length === 0 && !loading && (
        <p>
          {t('outreach.empty')} <Link to={href({ section: null })}>{t('outreach.begin')}</Link>
        </p>
      )}
    </>
  );
}

/** Says what was removed, and takes that back. The keyboard goes on from here: the row it was in is gone. */
function Removed({ entry, onUndo }: { readonly entry: OutreachEntry; readonly onUndo: () => void }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const text = t('outreach.removed', {
    actor: nameOf(entry.actor, state.language),
    other: nameOf(entry.other, state.language),
  });
  useAnnouncement(text);
  return (
    <div className={classes.actions}>
      <span>{text}</span>
      <Button
        ref={button}
        variant="default"
        size="compact-md"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={onUndo}
      >
        {t('outreach.undo')}
      </Button>
    </div>
  );
}
