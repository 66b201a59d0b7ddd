import { IconCheck, IconClock, IconHelp, type IconProps, IconScale, IconX } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ANSWER_CODES } from '../core/dialogue/status.ts';
import { STATUS_CODES } from '../core/needs/status.ts';
import type { ActionStatus, AnswerStatus } from '../gql/graphql.ts';
import classes from './StatusMark.module.css';

const PICTOGRAMS: Readonly<Record<ActionStatus | AnswerStatus, ComponentType<IconProps>>> = {
  TO_ARBITRATE: IconScale,
  TO_INITIATE: IconClock,
  INITIATED: IconCheck,
  ILLEGIBLE: IconHelp,
  DECLINED: IconX,
};

const CODES = { ...STATUS_CODES, ...ANSWER_CODES };

/** How far an action is, or what the authority answers, as a pictogram and in words. */
export function StatusMark({ status }: { readonly status: ActionStatus | AnswerStatus }) {
  const { t } = useTranslation();
  const Pictogram = PICTOGRAMS[status];
  return (
    <span className={classes.status}>
      <Pictogram size={18} stroke={2} aria-hidden />
      {t(`values.${CODES[status]}`)}
    </span>
  );
}
