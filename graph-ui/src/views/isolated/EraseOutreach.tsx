import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SharedOutreach } from '../../core/outreach/shared.ts';
import { outreach, useOutreach } from '../../core/outreach/useOutreach.ts';
import classes from './IsolatedView.module.css';

/** Erases the list that facilitators share, for all of them, once one has confirmed it. */
export function EraseOutreach() {
  const { t } = useTranslation();
  const { list } = useOutreach();
  const [asked, setAsked] = useState(false);
  const keeper = outreach.keeper();
  if (list.length === 0 || !(keeper instanceof SharedOutreach)) return null;
  const erase = async () => {
    await keeper.erase();
    setAsked(false);
  };
  return (
    <div className={classes.actions}>
      {asked ? (
        <Question count={list.length} onErase={erase} onKeep={() => setAsked(false)} />
      ) : (
        <Button variant="default" size="compact-md" onClick={() => setAsked(true)}>
          {t('outreach.erase')}
        </Button>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly count: number;
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** The keyboard goes on from the answer that changes nothing. */
function Question({ count, onErase, onKeep }: QuestionProps) {
  const { t } = useTranslation();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <>
      <span role="alert">{t('outreach.eraseQuestion', { count })}</span>
      <Button size="compact-md" onClick={onErase}>
        {t('outreach.eraseAll')}
      </Button>
      <Button ref={keep} variant="default" size="compact-md" onClick={onKeep}>
        {t('outreach.keep')}
      </Button>
    </>
  );
}
