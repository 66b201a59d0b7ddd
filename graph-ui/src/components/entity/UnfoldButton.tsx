import { Button, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { nameOf } from '../../core/entity/names.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NamedFragment } from '../../gql/graphql.ts';

interface UnfoldButtonProps {
  readonly entity: NamedFragment;
  /** what it unfolds */
  readonly label: string;
}

/** Opens what belongs to one entry of a list, and closes it: one at a time, the one that the address names. */
export function UnfoldButton({ entity, label }: UnfoldButtonProps) {
  const { state, update } = useUrlState();
  const open = state.entity === entity.id;
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-expanded={open}
      rightSection={<Chevron size={16} aria-hidden />}
      onClick={() => update({ entity: open ? null : entity.id })}
    >
      {label}
      <VisuallyHidden component="span">{` (${nameOf(entity, state.language)})`}</VisuallyHidden>
    </Button>
  );
}
