import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../../components/proposals/RefusalNote.tsx';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import {
  CommentProposalDocument,
  DecideProposalDocument,
  UndoProposalDocument,
  WithdrawProposalDocument,
} from '../../core/api/queries/proposals.ts';
import type { Refusal } from '../../core/proposals/refusal.ts';
import { useChange } from '../../core/proposals/useChange.ts';
import classes from './proposals.module.css';

/** As long as the API allows. */
const LONGEST = 2000;

interface MoveProps {
  /** identifier of the proposal */
  readonly id: string;
  /** the proposal has moved on */
  readonly onDone: () => void;
}

/** Accepts a proposal, or refuses it with a reason. */
export function Decide({ id, onDone }: MoveProps) {
  const { t } = useTranslation();
  const { refusal, send } = useChange(DecideProposalDocument);
  const reason = useReason();
  const decide = async (accept: boolean) => {
    if (!accept && !reason.check()) return;
    if (await send({ proposal: id, accept, reason: reason.text.trim() })) onDone();
  };
  return (
    <section>
      <h2>{t('proposals.decide.title')}</h2>
      <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
        <Reason
          reason={reason}
          label={t('proposals.decide.reason')}
          hint={t('proposals.decide.hint')}
          needed={t('proposals.decide.needed')}
        />
        <div className={classes.buttons}>
          <Button onClick={() => void decide(true)}>{t('proposals.decide.accept')}</Button>
          <Button variant="default" onClick={() => void decide(false)}>
            {t('proposals.decide.refuse')}
          </Button>
        </div>
        <Refused refusal={refusal} />
      </form>
    </section>
  );
}

/** Takes back one's own proposal, once one has confirmed it. */
export function Withdraw({ id, onDone }: MoveProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { refusal, send } = useChange(WithdrawProposalDocument);
  const withdraw = async () => {
    if (await send({ proposal: id })) onDone();
  };
  if (!asked) return <StartButton label={t('proposals.withdraw.start')} onClick={() => setAsked(true)} />;
  return (
    <div className={classes.form}>
      <p role="alert">{t('proposals.withdraw.question')}</p>
      <div className={classes.buttons}>
        <Button onClick={() => void withdraw()}>{t('proposals.withdraw.confirm')}</Button>
        <KeepButton onClick={() => setAsked(false)} />
      </div>
      <Refused refusal={refusal} />
    </div>
  );
}

/** Undoes what was accepted, once one has said why and confirmed it. */
export function Undo({ id, onDone }: MoveProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { refusal, send } = useChange(UndoProposalDocument);
  const reason = useReason();
  const undo = async () => {
    if (reason.check() && (await send({ proposal: id, reason: reason.text.trim() }))) onDone();
  };
  if (!asked) return <StartButton label={t('proposals.undo.start')} onClick={() => setAsked(true)} />;
  return (
    <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
      <p role="alert">{t('proposals.undo.question')}</p>
      <Reason reason={reason} label={t('proposals.undo.reason')} needed={t('proposals.undo.needed')} />
      <div className={classes.buttons}>
        <Button onClick={() => void undo()}>{t('proposals.undo.confirm')}</Button>
        <KeepButton onClick={() => setAsked(false)} />
      </div>
      <Refused refusal={refusal} />
    </form>
  );
}

/** Says something about a proposal. */
export function Comment({ id }: Pick<MoveProps, 'id'>) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [said, setSaid] = useState(0);
  const { refusal, send } = useChange(CommentProposalDocument);
  useAnnouncement(said > 0 && text === '' ? t('proposals.commented') : undefined);
  const comment = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || !(await send({ proposal: id, text: text.trim() }))) return;
    setText('');
    setSaid(said + 1);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void comment(event)}>
      <Textarea
        label={t('proposals.comment.label')}
        description={t('proposals.comment.hint')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="default">
          {t('proposals.comment.send')}
        </Button>
      </div>
      <Refused refusal={refusal} />
    </form>
  );
}

interface ReasonState {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly missing: boolean;
  /** Whether there is one; brings the keyboard to it where there is none. */
  readonly check: () => boolean;
  readonly input: React.RefObject<HTMLTextAreaElement | null>;
}

function useReason(): ReasonState {
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const check = () => {
    const isThere = text.trim() !== '';
    setMissing(!isThere);
    if (!isThere) input.current?.focus();
    return isThere;
  };
  return { text, setText, missing, check, input };
}

interface ReasonProps {
  readonly reason: ReasonState;
  readonly label: string;
  readonly hint?: string;
  /** what to say where there is none */
  readonly needed: string;
}

function Reason({ reason: { text, setText, missing, input }, label, hint, needed }: ReasonProps) {
  return (
    <Textarea
      ref={input}
      label={label}
      description={hint}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={LONGEST}
      error={missing && needed}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}

function StartButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <div className={classes.buttons}>
      <Button variant="default" onClick={onClick}>
        {label}
      </Button>
    </div>
  );
}

/** The keyboard goes on from the answer that changes nothing. */
function KeepButton({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTranslation();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <Button ref={keep} variant="default" onClick={onClick}>
      {t('proposals.keep')}
    </Button>
  );
}

function Refused({ refusal }: { readonly refusal: Refusal | null }) {
  return (
    refusal && (
      <p className={classes.refusal} role="alert">
        <RefusalNote refusal={refusal} />
      </p>
    )
  );
}
