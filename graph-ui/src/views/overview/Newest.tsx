import { useTranslation } from 'react-i18next';
import { EntityWithKind } from '../../components/entity/EntityWithKind.tsx';
import { FeedLink } from '../../components/feed/FeedLink.tsx';
import { formatDate } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { OverviewQuery } from '../../gql/graphql.ts';
import classes from './OverviewView.module.css';

interface NewestProps {
  readonly entities: OverviewQuery['changes']['appeared']['page'];
}

/** What began last. */
export function Newest({ entities }: NewestProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <section>
      <h2>{t('overview.newest')}</h2>
      <ul className={classes.list}>
        {entities.map(({ node, date }) => (
          <li key={node.id}>
            <EntityWithKind entity={node} />
            <span className={classes.aside}>{formatDate(date, state.language)}</span>
          </li>
        ))}
      </ul>
      <p className={classes.feed}>
        <FeedLink />
      </p>
    </section>
  );
}
