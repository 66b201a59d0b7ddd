import { Button, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Description } from '../../components/entity/Description.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { formatNumber, formatShortEuros } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { PublicActionQuery } from '../../gql/graphql.ts';
import { Programme } from './Programme.tsx';
import classes from './PublicActionView.module.css';

type ProgrammeBalance = PublicActionQuery['publicAction']['page'][number];

/** A programme and what became of it, step by step; its parts and what they fund open below. */
export function Balance({ balance: { node, levels } }: { readonly balance: ProgrammeBalance }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const open = state.entity === node.id;
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <section className={classes.balance}>
      <h2>
        <EntityLink entity={node} />
      </h2>
      <Description entity={node} />
      <ol className={classes.levels}>
        {levels.map((level) => (
          <Level key={level.level} level={level} />
        ))}
      </ol>
      <Button
        variant="default"
        size="compact-md"
        aria-expanded={open}
        rightSection={<Chevron size={16} aria-hidden />}
        onClick={() => update({ entity: open ? null : node.id })}
      >
        {t('publicAction.details')}
        <VisuallyHidden component="span">{` (${nameOf(node, state.language)})`}</VisuallyHidden>
      </Button>
      {open && <Programme id={node.id} />}
    </section>
  );
}

/** One step: how many there are, and what they amount to as far as that is known. */
function Level({
  level: { level, count, amount, withAmount },
}: {
  readonly level: ProgrammeBalance['levels'][number];
}) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <li className={count === 0 ? classes.none : undefined}>
      <strong>{formatNumber(count, state.language)}</strong>
      <span>{t(`publicAction.levels.${level}`, { count })}</span>
      {amount !== null && (
        <span className={classes.amount}>
          {formatShortEuros(amount, state.language)}
          {withAmount < count &&
            level !== 'PROGRAMME' &&
            ` ${t('publicAction.known', { count: withAmount })}`}
        </span>
      )}
    </li>
  );
}
