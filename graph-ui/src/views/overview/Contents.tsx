import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FamilyMark } from '../../components/KindMark.tsx';
import { formatNumber } from '../../core/format/format.ts';
import { FAMILIES, kindsOf } from '../../core/kinds/kinds.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { OverviewQuery } from '../../gql/graphql.ts';
import classes from './OverviewView.module.css';

/** How many entities of each kind there are; a kind leads to the table of its entities. */
export function Contents({ kinds }: { readonly kinds: OverviewQuery['statistics']['kinds'] }) {
  const { t } = useTranslation();
  const { state, hrefTo } = useUrlState();
  const counts = new Map(kinds.map(({ kind, count }) => [kind, count]));
  return (
    <ul className={classes.families}>
      {FAMILIES.map((family) => (
        <li key={family}>
          <h3>
            <FamilyMark family={family} />
            {t(`families.${family}`)}
          </h3>
          <ul>
            {kindsOf(family)
              .filter((kind) => counts.has(kind))
              .map((kind) => (
                <li key={kind}>
                  <Link to={hrefTo(PATHS.explorer, { tab: 'table', kinds: [kind] })}>
                    {t(`kinds.${kind}`, { count: counts.get(kind) ?? 0 })}
                  </Link>{' '}
                  <span>{formatNumber(counts.get(kind) ?? 0, state.language)}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
