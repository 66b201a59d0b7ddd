import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityNameDocument } from '../../core/api/queries/similar.ts';

/** The entity that others are compared with. */
export function Start({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: EntityNameDocument, variables: { id } });
  if (!data) return null;
  return (
    <h2>
      {data.entity ? (
        <>
          {t('similar.startingFrom')} <EntityLink entity={data.entity} />
        </>
      ) : (
        t('entityPage.unknown.title')
      )}
    </h2>
  );
}
