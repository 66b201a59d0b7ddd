import { useTranslation } from 'react-i18next';
import type { PersonalDataQuery } from '../../gql/graphql.ts';

/** An address that one can write to at a click. */
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface OperatorProps {
  readonly operator: PersonalDataQuery['personalData']['operator'];
}

/** Who answers for the site, and how to write to them, as far as they say it. */
export function Operator({ operator }: OperatorProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('personalData.operator.title')}</h2>
      {operator?.name && <p>{t('personalData.operator.name', { name: operator.name })}</p>}
      {operator?.contact && (
        <p>
          {t('personalData.operator.contact')}{' '}
          {MAIL.test(operator.contact) ? (
            <a href={`mailto:${operator.contact}`}>{operator.contact}</a>
          ) : (
            operator.contact
          )}
        </p>
      )}
      {!operator?.name && <p>{t('personalData.operator.unknown')}</p>}
      <p>{t('personalData.operator.decides')}</p>
    </>
  );
}
