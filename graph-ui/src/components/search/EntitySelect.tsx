import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntityNameDocument } from '../../core/api/queries/similar.ts';
import { nameOf } from '../../core/entity/names.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NamedFragment } from '../../gql/graphql.ts';

interface EntityOption {
  readonly node: NamedFragment;
  /** how many there are of what is chosen by it; not said when absent */
  readonly count?: number;
}

interface EntitySelectProps {
  readonly label: string;
  /** the words for no choice */
  readonly all: string;
  readonly options: readonly EntityOption[];
  /** more options, each group under its name */
  readonly groups?: readonly { readonly name: string; readonly options: readonly EntityOption[] }[];
  /** identifier of the one chosen; null for all */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Chooses a theme or a territory by its name, or all of them. One that an address names is shown, offered or not. */
export function EntitySelect({ label, all, options, groups = [], value, onChange }: EntitySelectProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const offered = [...options, ...groups.flatMap((group) => group.options)];
  const isOffered = value === null || offered.some(({ node }) => node.id === value);
  const [{ data }] = useQuery({
    query: EntityNameDocument,
    variables: { id: value ?? '' },
    pause: isOffered,
  });
  const write = ({ node, count }: EntityOption) => (
    <option key={node.id} value={node.id}>
      {nameOf(node, state.language)}
      {count !== undefined && ` (${count})`}
    </option>
  );
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {!isOffered && (
        <option value={value}>
          {data?.entity ? nameOf(data.entity, state.language) : t('filters.unknown')}
        </option>
      )}
      {options.map(write)}
      {groups.map((group) => (
        <optgroup key={group.name} label={group.name}>
          {group.options.map(write)}
        </optgroup>
      ))}
    </NativeSelect>
  );
}
