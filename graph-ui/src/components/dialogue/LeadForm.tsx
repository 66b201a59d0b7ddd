import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { DialogueTrouble } from '../../core/dialogue/trouble.ts';
import classes from './dialogue.module.css';
import { NotTaken } from './NotTaken.tsx';

interface LeadFormProps {
  /** what it is for, which unfolds it */
  readonly title: string;
  /** what its button says */
  readonly button: string;
  readonly sending: boolean;
  readonly trouble: DialogueTrouble | null;
  /** Sends it. @returns whether it was taken, so that the form can close */
  readonly onSend: () => Promise<boolean>;
  /** the fields */
  readonly children: ReactNode;
}

/** A form for who speaks for the authority, out of the way until it is wanted. */
export function LeadForm({ title, button, sending, trouble, onSend, children }: LeadFormProps) {
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const send = async () => {
    if (!(await onSend())) return;
    // The keyboard goes on from what unfolds the form, since its button is out of sight.
    summary.current?.focus();
    setOpen(false);
  };
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>{title}</summary>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children}
        {trouble && <NotTaken trouble={trouble} />}
        <Button type="submit" loading={sending}>
          {button}
        </Button>
      </form>
    </details>
  );
}
