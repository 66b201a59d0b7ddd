import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useAccount } from '../../core/account/account.tsx';
import { goTo, signInAddress, signOut } from '../../core/account/session.ts';
import { nameOf } from '../../core/entity/names.ts';
import { SharedOutreach } from '../../core/outreach/shared.ts';
import { outreach } from '../../core/outreach/useOutreach.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './account.module.css';
import { Decidable } from './Decidable.tsx';
import { DeleteAccount } from './DeleteAccount.tsx';
import { TokenForm } from './TokenForm.tsx';

/** Who is signed in and with which roles, or the ways to sign in. */
export default function AccountDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { viewer } = useAccount();
  return (
    <Modal.Root opened onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          {/* The library's own head is a banner, of which a page has one. */}
          <div className={classes.head}>
            <Modal.Title>{t(viewer ? 'account.title' : 'account.signIn')}</Modal.Title>
            <Modal.CloseButton aria-label={t('account.close')} />
          </div>
          {viewer ? <SignedIn viewer={viewer} onClose={onClose} /> : <SignIn />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function SignIn() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const { signIn } = useAccount();
  return (
    <>
      <p className={classes.lead}>{t('account.lead')}</p>
      {signIn.withProvider && (
        <Button component="a" href={signInAddress(pathname + search)}>
          {t('account.withProvider')}
        </Button>
      )}
      {signIn.withToken && <TokenForm />}
    </>
  );
}

type Viewer = NonNullable<ReturnType<typeof useAccount>['viewer']>;

interface SignedInProps {
  readonly viewer: Viewer;
  readonly onClose: () => void;
}

function SignedIn({ viewer: { name, roles }, onClose }: SignedInProps) {
  const { t } = useTranslation();
  const { state, hrefTo } = useUrlState();
  const { decides } = useAccount();
  const [trouble, setTrouble] = useState<'unsent' | 'unreachable' | null>(null);

  const leave = async () => {
    const keeper = outreach.keeper();
    // What is not sent yet would be lost; who signs out a second time means it.
    if (keeper instanceof SharedOutreach && !(await keeper.settle()) && trouble !== 'unsent') {
      return setTrouble('unsent');
    }
    const next = await signOut();
    if (next) goTo(next);
    else setTrouble('unreachable');
  };

  return (
    <>
      <p className={classes.who}>{name}</p>
      {roles.length === 0 ? (
        <p className={classes.lead}>{t('account.noRole')}</p>
      ) : (
        <ul className={classes.roles}>
          {roles.map(({ role, network }) => (
            <li key={`${role} ${network?.id}`}>
              {t(`account.roles.${role}`)}
              {network && ` (${nameOf(network, state.language)})`}
            </li>
          ))}
        </ul>
      )}
      {decides && <Decidable onFollow={onClose} />}
      {trouble && <p role="alert">{t(`account.trouble.${trouble}`)}</p>}
      <Button variant="default" onClick={leave}>
        {t('account.signOut')}
      </Button>
      <DeleteAccount />
      <p className={classes.personal}>
        <Link to={hrefTo(PATHS.personalData)} onClick={onClose}>
          {t('nav.personalData')}
        </Link>
      </p>
    </>
  );
}
