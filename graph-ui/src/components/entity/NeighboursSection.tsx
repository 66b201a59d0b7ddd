import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byName } from '../../core/entity/names.ts';
import { FAMILY_OF } from '../../core/kinds/kinds.ts';
import { groupNeighbours, type NeighbourGroup } from '../../core/neighbours/group.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { EntityQuery } from '../../gql/graphql.ts';
import { FamilyMark } from '../KindMark.tsx';
import { Circumstances } from './Circumstances.tsx';
import { EntityLink } from './EntityLink.tsx';
import classes from './EntityList.module.css';
import { RelationPhrase } from './RelationPhrase.tsx';
import { PartTitle, SectionTitle } from './Titles.tsx';

type Around = EntityQuery['neighbourhood'];
type Group = NeighbourGroup<Around['nodes'][number], Around['edges'][number]>;

/** How many neighbours a group shows before one asks for all. */
const SHOWN = 8;

/** What is linked to an entity, by relation, each group under a phrase that continues its name. */
export function NeighboursSection({ id, around }: { readonly id: string; readonly around: Around }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const groups = useMemo(
    () => groupNeighbours(id, around.nodes, around.edges, byName(state.language)),
    [id, around, state.language],
  );
  return (
    <section>
      <SectionTitle>{t('neighbours.title')}</SectionTitle>
      {groups.length === 0 && <p>{t('neighbours.none')}</p>}
      {groups.map((group) => (
        <NeighbourList key={`${group.type} ${group.direction}`} group={group} />
      ))}
      {around.totalNodes > around.nodes.length && (
        <p>{t('neighbours.cut', { shown: around.nodes.length - 1, count: around.totalNodes - 1 })}</p>
      )}
    </section>
  );
}

function NeighbourList({ group: { type, direction, neighbours } }: { readonly group: Group }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const shown = open ? neighbours : neighbours.slice(0, SHOWN);
  return (
    <>
      <PartTitle>
        <RelationPhrase type={type} direction={direction} />{' '}
        <span className={classes.count}>{neighbours.length}</span>
      </PartTitle>
      <ul className={classes.list}>
        {shown.map(({ node, edge }) => (
          <li key={`${node.id} ${edge.since} ${edge.role}`} className={classes.item}>
            <FamilyMark family={FAMILY_OF[node.kind]} size={18} />
            <span>
              <EntityLink entity={node} />
              <Circumstances relation={edge} />
            </span>
          </li>
        ))}
      </ul>
      {neighbours.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
          {t('neighbours.showAll', { count: neighbours.length })}
        </Button>
      )}
    </>
  );
}
