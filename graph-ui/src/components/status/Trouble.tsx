import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { type Problem, troubleOf } from '../../core/api/trouble.ts';
import classes from './status.module.css';

interface TroubleProps {
  readonly problem: Problem;
  /** what the server says, where it says something for people */
  readonly detail?: string | undefined;
  /** names the question in the log of the server */
  readonly requestId?: string | undefined;
  readonly onRetry: () => void;
}

/** Says what went wrong and offers to try again. */
export function Trouble({ problem, detail, requestId, onRetry }: TroubleProps) {
  const { t } = useTranslation();
  return (
    <Alert
      className={classes.trouble}
      variant="default"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`trouble.${problem}.title`)}
    >
      <p>{t(`trouble.${problem}.text`)}</p>
      {detail && <p lang="en">{detail}</p>}
      {requestId && <p>{t('trouble.reference', { id: requestId })}</p>}
      <Button variant="default" size="sm" onClick={onRetry}>
        {t('trouble.retry')}
      </Button>
    </Alert>
  );
}

/** Says what went wrong with a question to the server. */
export function QueryTrouble({
  error,
  onRetry,
}: {
  readonly error: CombinedError;
  readonly onRetry: () => void;
}) {
  return <Trouble {...troubleOf(error)} onRetry={onRetry} />;
}
