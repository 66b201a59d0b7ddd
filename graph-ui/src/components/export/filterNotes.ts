import type { TFunction } from 'i18next';
import { nameOf } from '../../core/entity/names.ts';
import type { Explorer } from '../../core/explorer/useExplorer.ts';
import { MISSING } from '../../core/filters/facet.ts';
import { OPENING_KINDS } from '../../core/filters/kinds.ts';
import { formatNumber } from '../../core/format/format.ts';
import { KINDS } from '../../core/kinds/kinds.ts';
import type { UrlState } from '../../core/url/state.ts';

/** What the filters keep, and what was not there to be kept, in words, a sentence for each. */
export function filterNotes(
  { byId, ecosystem }: Pick<Explorer, 'byId' | 'ecosystem'>,
  state: UrlState,
  t: TFunction,
): string[] {
  const kinds = state.kinds ?? OPENING_KINDS;
  const hidden = ecosystem.totalNodes - ecosystem.nodes.length;
  const nameOfEntity = (id: string) => {
    const entity = byId.get(id);
    return entity ? nameOf(entity, state.language) : id;
  };
  const facet = (name: 'themes' | 'territories' | 'networks') => {
    const names = state[name].map((value) =>
      value === MISSING ? t(`facets.${name}.missing`) : nameOfEntity(value),
    );
    return names.length > 0 ? [says(t(`facets.${name}.title`), names)] : [];
  };
  const says = (title: string, names: readonly string[]) =>
    t('export.filter', { title, names: names.join(', ') });
  return [
    ...(kinds.length < KINDS.length
      ? [
          says(
            t('filters.kinds'),
            kinds.map((kind) => t(`kinds.${kind}`, { count: 2 })),
          ),
        ]
      : []),
    ...facet('themes'),
    ...facet('territories'),
    ...facet('networks'),
    ...(state.links.length > 0
      ? [
          says(
            t('facets.links.title'),
            state.links.map((links) => t(`facets.links.classes.${links as '0'}`)),
          ),
        ]
      : []),
    ...(state.years ? [`${t('years.title')} : ${t('years.range', { ...state.years })}.`] : []),
    ...(state.steps > 0 && state.selected !== null
      ? [
          `${t('surroundings.of', { name: nameOfEntity(state.selected) })}, ${t('surroundings.steps', { count: state.steps })}.`,
        ]
      : []),
    ...(hidden > 0
      ? [
          t('part.entities', {
            count: hidden,
            hidden: formatNumber(hidden, state.language),
            total: formatNumber(ecosystem.totalNodes, state.language),
          }),
        ]
      : []),
  ];
}
