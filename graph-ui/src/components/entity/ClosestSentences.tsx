import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClosestSentencesDocument } from '../../core/api/queries/closest.ts';
import { type Named, nameOf } from '../../core/entity/names.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { Answer } from '../status/Answer.tsx';
import classes from './ClosestSentences.module.css';

/** What one starts from: an entity, or a text that one wrote. */
export type Start = { readonly id: string } | { readonly text: string };

interface ClosestSentencesProps {
  readonly start: Start;
  readonly other: Named & { readonly id: string };
}

/** What the two say that is closest in meaning: asked for when one unfolds it, since sentences are compared one by one. */
export function ClosestSentences({ start, other }: ClosestSentencesProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.closest} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('closest.question')}</summary>
      {isOpen && <Sentences start={start} other={other} />}
    </details>
  );
}

function Sentences({ start, other }: ClosestSentencesProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <Answer query={ClosestSentencesDocument} variables={{ ...start, with: other.id }} lines={2} detail>
      {({ closestSentences }) =>
        closestSentences ? (
          <>
            <Quote text={closestSentences.mine} by={t('text' in start ? 'closest.yours' : 'closest.start')} />
            <Quote text={closestSentences.theirs} by={nameOf(other, state.language)} />
          </>
        ) : (
          <p>{t('closest.none')}</p>
        )
      }
    </Answer>
  );
}

function Quote({ text, by }: { readonly text: string; readonly by: string }) {
  return (
    <blockquote>
      {text}
      <cite>{by}</cite>
    </blockquote>
  );
}
