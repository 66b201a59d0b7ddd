import { useTranslation } from 'react-i18next';
import { type Explorer, withFacet } from '../../core/explorer/useExplorer.ts';
import { LINKS } from '../../core/filters/facets.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { FacetBox } from './FacetBox.tsx';
import { FilterSection } from './FilterSection.tsx';

/** How well linked: those without any link are one tick away. */
export function LinksSection({ explorer }: { readonly explorer: Explorer }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const counts = explorer.counts.links;
  return (
    <FilterSection title={t('facets.links.title')} chosen={state.links.length}>
      {LINKS.map((links) => (
        <FacetBox
          key={links}
          label={t(`facets.links.classes.${links as '0'}`)}
          count={counts.get(links) ?? { matching: 0, total: 0 }}
          checked={state.links.includes(links)}
          onChange={(kept) =>
            update(
              withFacet(
                'links',
                kept ? [...state.links, links] : state.links.filter((other) => other !== links),
              ),
            )
          }
        />
      ))}
    </FilterSection>
  );
}
