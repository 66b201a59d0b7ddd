import { Button, CopyButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './PersonalData.module.css';

/** The reference of a request that was taken: it is told this once. */
export function Reference({ reference }: { readonly reference: string }) {
  const { t } = useTranslation();
  const { href } = useUrlState();
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('personalData.sent.title')}
      </h2>
      <p>{t('personalData.sent.text')}</p>
      <p className={classes.reference}>
        <code>{reference}</code>
        <CopyButton value={reference}>
          {({ copied, copy }) => (
            <Button variant="default" size="compact-md" onClick={copy}>
              {t(copied ? 'personalData.sent.copied' : 'personalData.sent.copy')}
            </Button>
          )}
        </CopyButton>
      </p>
      <p>
        <Link to={href({ section: 'follow', person: null })}>{t('personalData.sections.follow')}</Link>
      </p>
    </section>
  );
}
