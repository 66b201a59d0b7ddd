import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntityNameDocument } from '../../core/api/queries/similar.ts';
import { EntityLink } from '../entity/EntityLink.tsx';

/** Says that a network states something by itself, and leads to it. */
export function ContributionOf({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: EntityNameDocument, variables: { id: network } });
  return (
    <>
      {t('proposals.contributionOf')} {data?.entity ? <EntityLink entity={data.entity} /> : network}
    </>
  );
}
