import { Button, VisuallyHidden } from '@mantine/core';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nameOf } from '../../core/entity/names.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NamedFragment } from '../../gql/graphql.ts';

interface ShowInGraphProps {
  readonly actor: NamedFragment;
  readonly other: NamedFragment;
  readonly through: readonly NamedFragment[];
}

/** Leads to Explorer, where an introduction is drawn among all others. */
export function ShowInGraph({ actor, other, through }: ShowInGraphProps) {
  const { t } = useTranslation();
  const { state, hrefTo } = useUrlState();
  const names = { actor: nameOf(actor, state.language), other: nameOf(other, state.language) };
  return (
    <Button
      component={Link}
      to={hrefTo(PATHS.explorer, { meet: [actor, other, ...through].map(({ id }) => id) })}
      variant="default"
      size="compact-md"
      leftSection={<IconTopologyStar3 size={16} aria-hidden />}
    >
      {t('meeting.show')}
      <VisuallyHidden component="span">{` (${t('outreach.pair', names)})`}</VisuallyHidden>
    </Button>
  );
}
