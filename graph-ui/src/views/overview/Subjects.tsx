import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { formatNumber } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { OverviewQuery } from '../../gql/graphql.ts';
import classes from './OverviewView.module.css';

interface SubjectsProps {
  readonly title: string;
  readonly subjects: OverviewQuery['statistics']['themes'];
}

/** Themes or territories, each with how many entities are about it or in it. */
export function Subjects({ title, subjects }: SubjectsProps) {
  const { state } = useUrlState();
  return (
    <section>
      <h2>{title}</h2>
      <ul className={classes.list}>
        {subjects.map(({ node, count }) => (
          <li key={node.id} className={classes.counted}>
            <EntityLink entity={node} />
            <span className={classes.aside}>{formatNumber(count, state.language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
