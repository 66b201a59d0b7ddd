import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EntityProposalsDocument } from '../../core/api/queries/proposals.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { SectionTitle } from '../entity/Titles.tsx';

/** How many proposals are about an entity, and the way to them and to a new one. Visitors see those that were accepted. */
export function ProposalsSection({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  const [{ data }] = useQuery({
    query: EntityProposalsDocument,
    variables: { entity: id },
    requestPolicy: 'cache-and-network',
  });
  const [open, accepted] = [data?.open.total ?? 0, data?.accepted.total ?? 0];
  return (
    <section>
      <SectionTitle>{t('proposals.ofEntity.title')}</SectionTitle>
      {data && open + accepted === 0 && <p>{t('proposals.ofEntity.none')}</p>}
      <ul>
        {open > 0 && (
          <li>
            <Link to={hrefTo(PATHS.proposals, { section: 'open', entity: id })}>
              {t('proposals.ofEntity.open', { count: open })}
            </Link>
          </li>
        )}
        {accepted > 0 && (
          <li>
            <Link to={hrefTo(PATHS.proposals, { section: 'accepted', entity: id })}>
              {t('proposals.ofEntity.accepted', { count: accepted })}
            </Link>
          </li>
        )}
        <li>
          <Link to={hrefTo(PATHS.propose, { what: 'correct', entity: id })}>
            {t('proposals.ofEntity.correct')}
          </Link>
        </li>
      </ul>
    </section>
  );
}
