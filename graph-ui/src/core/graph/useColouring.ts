import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CommunityNamesDocument } from '../api/queries/communities.ts';
import { nameOf } from '../entity/names.ts';
import type { Explorer } from '../explorer/useExplorer.ts';
import { apiLanguage } from '../url/state.ts';
import { useUrlState } from '../url/useUrlState.ts';
import { colouringBy, GROUPS, type Group } from './colouring.ts';

/** A group with a colour of its own, and what it is called. */
export interface NamedGroup extends Group {
  readonly name: string;
}

/** What the colours of the graph are and mean. */
export interface NamedColouring {
  /** colour of each entity */
  readonly colours: Uint8Array;
  readonly groups: readonly NamedGroup[];
}

/** The colours of entities, as the address asks for, and the groups that have one. */
export function useColouring({ ecosystem, facets, byId }: Explorer): NamedColouring {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { colour, language } = state;
  const [{ data }] = useQuery({
    query: CommunityNamesDocument,
    variables: { first: GROUPS, language: apiLanguage(language) },
    pause: colour !== 'community',
  });
  const colouring = useMemo(() => colouringBy(colour, ecosystem.nodes, facets), [colour, ecosystem, facets]);
  const groups = useMemo(() => {
    const communities = new Map(data?.communities.page.map(({ number, name }) => [String(number), name]));
    const nameOfGroup = (value: string) => {
      const entity = byId.get(value);
      if (entity) return nameOf(entity, language);
      return communities.get(value) ?? t('colouring.numbered', { number: value });
    };
    return colouring.groups.map((group) => ({ ...group, name: nameOfGroup(group.value) }));
  }, [colouring, data, byId, language, t]);
  return { colours: colouring.colours, groups };
}
