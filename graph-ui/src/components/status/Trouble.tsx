import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import classes from './status.module.css';

interface TroubleProps {
  /** `server`: no answer; `question`: the server refused the question; `page`: the page itself failed */
  readonly problem: 'server' | 'question' | 'page';
  /** what the server says, where it says something for people */
  readonly detail?: string | undefined;
  readonly onRetry: () => void;
}

/** Says what went wrong and offers to try again. */
export function Trouble({ problem, detail, onRetry }: TroubleProps) {
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
  if (error.networkError) return <Trouble problem="server" onRetry={onRetry} />;
  return <Trouble problem="question" detail={error.graphQLErrors[0]?.message} onRetry={onRetry} />;
}
