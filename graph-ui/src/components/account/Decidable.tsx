import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DecidableDocument } from '../../core/api/queries/proposals.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './account.module.css';

/** How many proposals wait for whoever is signed in, and the way to them. */
export function Decidable({ onFollow }: { readonly onFollow: () => void }) {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  const [{ data }] = useQuery({ query: DecidableDocument, requestPolicy: 'cache-and-network' });
  return (
    <p className={classes.lead}>
      {data && (
        <Link to={hrefTo(PATHS.proposals)} onClick={onFollow}>
          {t('proposals.decidable', { count: data.proposals.total })}
        </Link>
      )}
    </p>
  );
}
