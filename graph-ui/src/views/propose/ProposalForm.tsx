import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RefusalNote } from '../../components/proposals/RefusalNote.tsx';
import { ProposeDocument } from '../../core/api/queries/proposals.ts';
import { kindOf } from '../../core/kinds/kinds.ts';
import { type Draft, inputOf, newDraft, type Subject, type What } from '../../core/proposals/draft.ts';
import { canBeEmptied, fieldsOf, writtenOf } from '../../core/proposals/fields.ts';
import { type FieldProblem, problemsOf } from '../../core/proposals/problems.ts';
import { useChange } from '../../core/proposals/useChange.ts';
import { proposalPath } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { KindPart, NewLinksPart } from './AddPart.tsx';
import { CommonPart } from './CommonPart.tsx';
import { EmptyChoice } from './EmptyChoice.tsx';
import { EntityPicker } from './EntityPicker.tsx';
import { LinkPart } from './LinkPart.tsx';
import { PropertyField } from './PropertyField.tsx';
import type { SubjectAnswer, Vocabulary } from './parts.ts';
import classes from './propose.module.css';
import { SeparatePart } from './SeparatePart.tsx';
import { UnlinkPart } from './UnlinkPart.tsx';

interface ProposalFormProps {
  readonly what: What;
  /** identifier of the network that is offered first */
  readonly network: string;
  readonly vocabulary: Vocabulary;
  /** what it is about; null for a new entity */
  readonly subject: SubjectAnswer | null;
}

/** Fields that are no properties. */
const COMMON = ['source', 'comment', 'network'];
const OWN_FIELDS: Readonly<Record<What, readonly string[]>> = {
  add: ['kind', 'links', ...COMMON],
  correct: COMMON,
  link: ['other', 'relation', ...COMMON],
  reuse: ['other', 'relation', ...COMMON],
  merge: ['other', ...COMMON],
  separate: ['record', ...COMMON],
  unlink: ['other', 'relation', ...COMMON],
  remove: COMMON,
};

const NO_PROBLEMS: ReadonlyMap<string, FieldProblem> = new Map();

/** The form of one proposal. What is written stays there until the server has taken it. */
export function ProposalForm({ what, network, vocabulary, subject }: ProposalFormProps) {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  const navigate = useNavigate();
  const kind = subject && kindOf(subject.entity);
  const current =
    what === 'correct' && subject ? writtenOf({ ...subject.entity }, fieldsOf(what, vocabulary, kind)) : {};
  const [draft, setDraft] = useState<Draft>(() => newDraft(network, current));
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [attempt, setAttempt] = useState(0);
  const { sending, refusal, send, forget } = useChange(ProposeDocument);
  const form = useRef<HTMLFormElement>(null);
  const note = useRef<HTMLParagraphElement>(null);
  const fields = fieldsOf(what, vocabulary, what === 'add' ? draft.kind : kind);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  const isInForm = (name: string) =>
    OWN_FIELDS[what].includes(name) || fields.some((field) => field.name === name);
  const refused = refusal?.field !== undefined && isInForm(refusal.field) ? refusal.field : undefined;
  const problem = (name: string) => {
    const found = problems.get(name);
    if (found) return t(`propose.problems.${found}`);
    return refusal && refused === name && <RefusalNote refusal={refusal} />;
  };

  // The keyboard goes on from the first field that needs another look, else from what is said of the whole.
  useEffect(() => {
    if (attempt === 0) return;
    const wrong = form.current?.querySelector(
      '[data-field]:has([aria-invalid=true], [role=group][aria-describedby])',
    );
    (wrong?.querySelector<HTMLElement>('input, select, textarea, button') ?? note.current)?.focus();
  }, [attempt]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(what, draft, fields, current);
    setProblems(found);
    forget();
    if (found.size === 0) {
      const sent = await send(inputOf(what, draft, fields, subject && subjectOf(subject), current), fields);
      if (sent) return navigate(hrefTo(proposalPath(sent.propose.proposal.id)));
    }
    setAttempt((before) => before + 1);
  };

  const part = { draft, onChange: change, problem };
  const wrong = refused === undefined ? problems.size : 1;
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={submit}>
      {what === 'add' && <KindPart {...part} />}
      {(what === 'link' || what === 'reuse') && kind && (
        <LinkPart {...part} vocabulary={vocabulary} kind={kind} isReuse={what === 'reuse'} />
      )}
      {what === 'merge' && (
        <div data-field="other">
          <EntityPicker
            label={t('propose.other.merge')}
            picked={draft.other}
            onPick={(other) => change({ other })}
            problem={problem('other')}
          />
        </div>
      )}
      {what === 'separate' && subject && <SeparatePart {...part} subject={subject} />}
      {what === 'unlink' && subject && <UnlinkPart {...part} subject={subject} />}
      {fields.map((field) => (
        <div key={field.name} data-field={field.name}>
          <PropertyField
            field={field}
            text={draft.values[field.name] ?? ''}
            onChange={(text) => change({ values: { ...draft.values, [field.name]: text } })}
            problem={problem(field.name)}
          />
          {canBeEmptied(field, draft.values[field.name] ?? '', current[field.name] ?? '') && (
            <EmptyChoice
              property={field.name}
              chosen={draft.emptied.includes(field.name)}
              onChoose={(chosen) =>
                change({
                  emptied: chosen
                    ? [...draft.emptied, field.name]
                    : draft.emptied.filter((name) => name !== field.name),
                })
              }
            />
          )}
        </div>
      ))}
      {what === 'add' && draft.kind && <NewLinksPart {...part} vocabulary={vocabulary} kind={draft.kind} />}
      <CommonPart {...part} />
      {(wrong > 0 || refusal) && (
        <p ref={note} className={classes.problem} role="alert" tabIndex={-1}>
          {wrong > 0 ? t('propose.check', { count: wrong }) : refusal && <RefusalNote refusal={refusal} />}
        </p>
      )}
      <Button type="submit">{t(sending ? 'propose.sending' : 'propose.send')}</Button>
    </form>
  );
}

function subjectOf({ entity, records }: SubjectAnswer): Subject {
  const merged = records.flatMap(({ id, merge }) => (merge ? [[id, merge.with] as const] : []));
  return { entity: entity.id, merged: new Map(merged) };
}
