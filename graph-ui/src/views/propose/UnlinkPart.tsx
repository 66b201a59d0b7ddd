import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { byName, nameOf } from '../../core/entity/names.ts';
import { groupNeighbours } from '../../core/neighbours/group.ts';
import { relationKey } from '../../core/proposals/relations.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { PartProps, SubjectAnswer } from './parts.ts';

interface UnlinkPartProps extends PartProps {
  readonly subject: SubjectAnswer;
}

/** Chooses the link to remove among those that an entity has. */
export function UnlinkPart({ draft, onChange, problem, subject }: UnlinkPartProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { entity, neighbourhood } = subject;
  const groups = useMemo(
    () => groupNeighbours(entity.id, neighbourhood.nodes, neighbourhood.edges, byName(state.language)),
    [entity, neighbourhood, state.language],
  );
  const links = groups.flatMap(({ type, direction, neighbours }) =>
    neighbours.map(({ node }) => ({
      key: `${relationKey({ type, direction })} ${node.id}`,
      type,
      direction,
      node,
    })),
  );
  const { relation, other } = draft;
  return (
    <div data-field="other">
      <NativeSelect
        label={t('propose.required', { label: t('propose.other.unlink') })}
        error={problem('other') || problem('relation')}
        value={relation && other ? `${relationKey(relation)} ${other.id}` : ''}
        onChange={(event) => {
          const chosen = links.find(({ key }) => key === event.currentTarget.value);
          onChange({ relation: chosen ?? null, other: chosen?.node ?? null });
        }}
      >
        <option value="">{t('propose.choose')}</option>
        {links.map(({ key, type, direction, node }) => (
          <option key={key} value={key}>
            {type !== 'SIMILAR_TO' && t(`relations.${type}.${direction}`)} {nameOf(node, state.language)}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
