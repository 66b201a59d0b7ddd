import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { DepartementsDocument } from '../../core/api/queries/departements.ts';
import { byName, nameOf } from '../../core/entity/names.ts';
import { type Explorer, withFacet } from '../../core/explorer/useExplorer.ts';
import { countVisible, matches } from '../../core/filters/facet.ts';
import { formatNumber } from '../../core/format/format.ts';
import { DEPARTEMENTS, departementCode, VIEW_BOX } from '../../core/map/departements.ts';
import { type Class, classesOf, shadeOf } from '../../core/map/shades.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { DepartementsQuery } from '../../gql/graphql.ts';
import classes from './MapTab.module.css';

const VARIABLES = {};

/** How many of the entities shown are in each département: a map, and the same as a table. */
export function MapTab({ explorer }: { readonly explorer: Explorer }) {
  return (
    <div className={classes.tab}>
      <Answer query={DepartementsDocument} variables={VARIABLES}>
        {({ territories }) => <Departements territories={territories} explorer={explorer} />}
      </Answer>
    </div>
  );
}

interface DepartementsProps {
  readonly territories: DepartementsQuery['territories'];
  readonly explorer: Explorer;
}

/** A département with how many of the entities shown are in it. */
interface Counted {
  readonly code: string;
  readonly territory: DepartementsProps['territories'][number];
  readonly count: number;
}

function Departements({ territories, explorer }: DepartementsProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { facets, visible } = explorer;
  const counted = useMemo(() => {
    const counts = countVisible(facets.territories, visible);
    return territories.flatMap((territory): Counted[] => {
      const code = departementCode(territory.identifiers ?? []);
      return code === undefined ? [] : [{ code, territory, count: counts.get(territory.id) ?? 0 }];
    });
  }, [territories, facets, visible]);
  const ranked = useMemo(() => {
    const compare = byName(state.language);
    return counted
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || compare(a.territory, b.territory));
  }, [counted, state.language]);
  const outside = useMemo(() => {
    const within = matches(
      facets.territories,
      counted.map(({ territory }) => territory.id),
    );
    return visible.reduce((sum, isVisible, at) => sum + (isVisible && !within[at] ? 1 : 0), 0);
  }, [counted, facets, visible]);

  return (
    <div className={classes.departements}>
      <figure className={classes.map}>
        <Outlines counted={counted} />
        <figcaption className={classes.credit}>{t('map.credit')}</figcaption>
      </figure>
      <section className={classes.table} aria-label={t('map.caption')}>
        <p>{t('map.outside', { count: outside })}</p>
        <DataTable
          caption={t('map.caption')}
          rows={ranked}
          keyOf={({ code }) => code}
          columns={[
            {
              name: 'departement',
              heading: t('map.departement'),
              cell: (row) => (
                <ToDepartement departement={row}>{nameOf(row.territory, state.language)}</ToDepartement>
              ),
            },
            {
              name: 'count',
              heading: t('map.count'),
              numeric: true,
              cell: ({ count }) => formatNumber(count, state.language),
            },
          ]}
        />
      </section>
    </div>
  );
}

/** The outlines, the darker the more there is. What they say is in the table beside: they are for the eye and the mouse. */
function Outlines({ counted }: { readonly counted: readonly Counted[] }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const byCode = useMemo(() => new Map(counted.map((each) => [each.code, each])), [counted]);
  const shades = useMemo(() => classesOf(counted.map(({ count }) => count)), [counted]);
  return (
    <>
      <svg viewBox={VIEW_BOX} className={classes.outlines} aria-hidden>
        {DEPARTEMENTS.map(({ code, path }) => (
          <Outline key={code} path={path} departement={byCode.get(code)} shades={shades} />
        ))}
      </svg>
      <ul className={classes.legend} aria-label={t('graph.legend.title')}>
        {shades.map(({ from, to }, index) => (
          <li key={from}>
            <span className={classes.swatch} data-shade={index + 1} aria-hidden />
            {from === to ? formatNumber(from, state.language) : t('map.class', { from, to })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OutlineProps {
  readonly path: string;
  /** undefined when the observatory does not know it */
  readonly departement: Counted | undefined;
  readonly shades: readonly Class[];
}

function Outline({ path, departement, shades }: OutlineProps) {
  const { state } = useUrlState();
  const outline = (
    <path
      d={path}
      className={classes.outline}
      data-shade={shadeOf(departement?.count ?? 0, shades)}
      data-chosen={departement && state.territories.includes(departement.territory.id)}
    />
  );
  if (!departement) return outline;
  const { territory, count } = departement;
  return (
    <ToDepartement departement={departement} isHidden>
      <title>{`${nameOf(territory, state.language)} (${formatNumber(count, state.language)})`}</title>
      {outline}
    </ToDepartement>
  );
}

interface ToDepartementProps {
  readonly departement: Counted;
  /** for the mouse only: the keyboard finds the same link elsewhere */
  readonly isHidden?: boolean;
  readonly children: ReactNode;
}

/** Leads to the same view of what is in a département only; again, to all. */
function ToDepartement({ departement: { territory }, isHidden = false, children }: ToDepartementProps) {
  const { state, href } = useUrlState();
  const isChosen = state.territories.includes(territory.id);
  return (
    <Link
      to={href(withFacet('territories', isChosen ? [] : [territory.id]))}
      aria-current={isChosen ? 'true' : undefined}
      {...(isHidden && { tabIndex: -1 })}
    >
      {children}
    </Link>
  );
}
