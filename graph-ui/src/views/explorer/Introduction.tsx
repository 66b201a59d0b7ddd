import { Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Introduction.module.css';

const STEPS = ['what', 'look', 'go'] as const;

/** Explains the graph in three short steps at the first visit; it lies over nothing one works with, and can be skipped. */
export function Introduction() {
  const { t } = useTranslation();
  const [isKnown, setKnown] = useLocalStorage({
    key: 'graph-introduction-seen',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [step, setStep] = useState(0);
  const name = STEPS[step];
  if (isKnown || name === undefined) return null;
  const isLast = step === STEPS.length - 1;
  return (
    <section className={classes.introduction} aria-labelledby="introduction">
      <h2 id="introduction" className={classes.title}>
        {t(`introduction.${name}.title`)}
      </h2>
      <p>{t(`introduction.${name}.text`)}</p>
      <div className={classes.actions}>
        <span className={classes.step}>
          {t('introduction.step', { step: step + 1, steps: STEPS.length })}
        </span>
        {!isLast && (
          <Button variant="subtle" size="compact-sm" onClick={() => setKnown(true)}>
            {t('introduction.skip')}
          </Button>
        )}
        <Button size="compact-sm" onClick={() => (isLast ? setKnown(true) : setStep(step + 1))}>
          {t(isLast ? 'introduction.end' : 'introduction.next')}
        </Button>
      </div>
    </section>
  );
}
