import { IconCheck, IconClock, IconHelp, type IconProps, IconScale } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { STATUS_CODES } from '../../core/needs/status.ts';
import type { ActionStatus } from '../../gql/graphql.ts';
import classes from './NeedsView.module.css';

const PICTOGRAMS: Readonly<Record<ActionStatus, ComponentType<IconProps>>> = {
  TO_ARBITRATE: IconScale,
  TO_INITIATE: IconClock,
  INITIATED: IconCheck,
  ILLEGIBLE: IconHelp,
};

/** How far an action is, as a pictogram and in words. */
export function StatusMark({ status }: { readonly status: ActionStatus }) {
  const { t } = useTranslation();
  const Pictogram = PICTOGRAMS[status];
  return (
    <span className={classes.status}>
      <Pictogram size={18} stroke={2} aria-hidden />
      {t(`values.${STATUS_CODES[status]}`)}
    </span>
  );
}
