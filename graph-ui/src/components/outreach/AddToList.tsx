import { Button, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { today } from '../../core/format/today.ts';
import { holds, type Introduction, pairOf } from '../../core/outreach/list.ts';
import { outreach, useOutreach } from '../../core/outreach/useOutreach.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { OutreachTrouble } from './OutreachTrouble.tsx';
import classes from './outreach.module.css';

/** Adds an introduction to the outreach list, or leads to the list where it is in it. */
export function AddToList({ introduction }: { readonly introduction: Introduction }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { state, href, hrefTo } = useUrlState();
  const { list, trouble } = useOutreach();
  const [added, setAdded] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const names = {
    actor: nameOf(introduction.actor, state.language),
    other: nameOf(introduction.other, state.language),
  };
  // The button that had the focus is gone: the keyboard goes on from what took its place.
  useEffect(() => {
    if (added) link.current?.focus();
  }, [added]);
  useAnnouncement(added ? t('outreach.added', names) : undefined);

  if (!holds(list, pairOf(introduction))) {
    return (
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => {
          outreach.change({ type: 'add', introduction, on: today() });
          setAdded(true);
        }}
      >
        {t('outreach.add')}
        <VisuallyHidden component="span">{` (${t('outreach.pair', names)})`}</VisuallyHidden>
      </Button>
    );
  }
  const inList = { section: 'outreach', page: 1 };
  return (
    <>
      <p className={classes.listed}>
        <IconCheck size={18} stroke={2} aria-hidden />
        {t('outreach.listed')}{' '}
        <Link ref={link} to={pathname === PATHS.isolated ? href(inList) : hrefTo(PATHS.isolated, inList)}>
          {t('outreach.see')}
        </Link>
      </p>
      {added && trouble && <OutreachTrouble trouble={trouble} />}
    </>
  );
}
