import { Button, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencilPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { useAccount } from '../../core/account/account.tsx';
import { EntityNameDocument } from '../../core/api/queries/similar.ts';
import { nameOf } from '../../core/entity/names.ts';
import { WHATS } from '../../core/proposals/draft.ts';
import { entityOfPath, PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './ProposeButton.module.css';

/**
 * What one can propose, from every page: about the entity whose page or panel is open, where one is. Whoever may not
 * propose is led to where it says how one takes part.
 */
export function ProposeButton() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { state, hrefTo } = useUrlState();
  const { proposing } = useAccount();
  const [opened, menu] = useDisclosure(false);
  const about = entityOfPath(pathname) ?? state.selected;
  const look = {
    variant: 'default',
    leftSection: <IconPencilPlus size={18} aria-hidden />,
  } as const;
  if (proposing.length === 0) {
    return (
      <Button component={Link} to={hrefTo(PATHS.propose, { entity: about })} {...look}>
        {t('propose.title')}
      </Button>
    );
  }
  return (
    // A list of links, which are what they are, and not the items of a menu.
    <Popover
      opened={opened}
      onChange={menu.close}
      position="bottom-end"
      withinPortal={false}
      withRoles={false}
      returnFocus
    >
      <Popover.Target>
        <Button
          {...look}
          aria-expanded={opened}
          onClick={menu.toggle}
          onKeyDown={(event) => event.key === 'Escape' && menu.close()}
        >
          {t('propose.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu} onClick={menu.close}>
        {about && <Subject id={about} />}
        <ul>
          {WHATS.map((what) => (
            <li key={what}>
              <Link to={hrefTo(PATHS.propose, { what, entity: what === 'add' ? null : about })}>
                {t(`propose.whats.${what}`)}
              </Link>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function Subject({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [{ data }] = useQuery({ query: EntityNameDocument, variables: { id } });
  return data?.entity ? <p>{t('propose.about', { name: nameOf(data.entity, state.language) })}</p> : null;
}
