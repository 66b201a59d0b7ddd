import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../core/account/account.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { pairOf } from '../../core/outreach/list.ts';
import { SharedOutreach } from '../../core/outreach/shared.ts';
import { onDevice, outreach, useOutreachOnDevice } from '../../core/outreach/useOutreach.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import page from '../page.module.css';
import classes from './IsolatedView.module.css';

/** Says where the list is kept and who can read it, and offers to share what this device keeps. */
export function OutreachPlace() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { signIn, network, networks, chooseNetwork } = useAccount();
  if (!network) {
    return (
      <p className={page.lead}>
        {t('outreach.onDevice')}
        {(signIn.withProvider || signIn.withToken) && ` ${t('outreach.canShare')}`}
      </p>
    );
  }
  return (
    <>
      <p className={page.lead}>{t('outreach.shared', { network: nameOf(network, state.language) })}</p>
      {networks.length > 1 && (
        <NativeSelect
          className={classes.network}
          label={t('outreach.network')}
          value={network.id}
          onChange={(event) => chooseNetwork(event.currentTarget.value)}
          data={networks.map((each) => ({ value: each.id, label: nameOf(each, state.language) }))}
        />
      )}
      <MoveUp />
    </>
  );
}

/** Moves what this device keeps to the shared list: it stays here until the server has taken it. */
function MoveUp() {
  const { t } = useTranslation();
  const { list } = useOutreachOnDevice();
  const [moved, setMoved] = useState(0);
  const done = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone: the keyboard goes on from what took its place, which is read aloud.
  useEffect(() => {
    if (moved > 0) done.current?.focus();
  }, [moved]);
  if (list.length === 0) {
    if (moved === 0) return null;
    return (
      <p ref={done} className={classes.actions} tabIndex={-1}>
        {t('outreach.moved', { count: moved })}
      </p>
    );
  }
  const move = async () => {
    const keeper = outreach.keeper();
    if (!(keeper instanceof SharedOutreach)) return;
    for (const entry of list.toReversed()) keeper.change({ type: 'restore', entry, place: 0 });
    if (!(await keeper.settle())) return;
    for (const entry of list) onDevice.change({ type: 'remove', pair: pairOf(entry) });
    setMoved(list.length);
  };
  return (
    <div className={classes.actions}>
      <span>{t('outreach.device', { count: list.length })}</span>
      <Button variant="default" size="compact-md" onClick={move}>
        {t('outreach.move')}
      </Button>
    </div>
  );
}
