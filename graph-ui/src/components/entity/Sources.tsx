import { useTranslation } from 'react-i18next';
import type { EntityDetails } from '../../core/entity/facts.ts';
import { formatDate, isWebAddress, siteOf } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './About.module.css';

/** Where the record comes from, under what licence, and whether somebody read the source. */
export function Sources({ entity }: { readonly entity: EntityDetails }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { source, licence, retrievedAt, verification, identifiers } = entity;
  return (
    <section>
      <h3>{t('sources.title')}</h3>
      <dl className={classes.facts}>
        <div>
          <dt>{t('sources.source')}</dt>
          <dd>
            {isWebAddress(source) ? (
              <a href={source} target="_blank" rel="noreferrer">
                {siteOf(source)}
              </a>
            ) : (
              source
            )}
          </dd>
        </div>
        {licence && (
          <div>
            <dt>{t('sources.licence')}</dt>
            <dd>{licence}</dd>
          </div>
        )}
        {retrievedAt && (
          <div>
            <dt>{t('sources.retrievedAt')}</dt>
            <dd>{formatDate(retrievedAt, state.language)}</dd>
          </div>
        )}
        <div>
          <dt>{t('sources.verification')}</dt>
          <dd>{t(verification === 'confirmed' ? 'sources.confirmed' : 'sources.toConfirm')}</dd>
        </div>
        {identifiers && identifiers.length > 0 && (
          <div>
            <dt>{t('sources.identifiers')}</dt>
            <dd>{identifiers.join(', ')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
