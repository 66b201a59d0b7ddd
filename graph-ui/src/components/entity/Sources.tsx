import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EntityDetails, SourceRecord } from '../../core/entity/facts.ts';
import { formatDate } from '../../core/format/format.ts';
import { contributorOf, isNetwork } from '../../core/proposals/contribution.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { DatasetName } from '../proposals/DatasetName.tsx';
import { SourceLink } from '../SourceLink.tsx';
import classes from './About.module.css';
import { SectionTitle } from './Titles.tsx';

interface SourcesProps {
  readonly entity: EntityDetails;
  readonly records: readonly SourceRecord[];
}

/** Where what is known comes from, under what licence, why records were brought together, and whether somebody read it. */
export function Sources({ entity, records }: SourcesProps) {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  const { verification, identifiers } = entity;
  return (
    <section>
      <SectionTitle>{t('sources.title', { count: records.length })}</SectionTitle>
      {records.map((record) => (
        <RecordSource key={`${record.dataset} ${record.id}`} record={record} isAlone={records.length === 1} />
      ))}
      <dl className={classes.facts}>
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
      {entity.__typename === 'Person' && (
        <p>
          <Link to={hrefTo(PATHS.personalData, { person: entity.id })}>{t('sources.person')}</Link>
        </p>
      )}
    </section>
  );
}

/** What one source states. Its own name for the entity is told where there are several. */
function RecordSource({ record, isAlone }: { readonly record: SourceRecord; readonly isAlone: boolean }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { name, dataset, source, licence, retrievedAt, merge } = record;
  const isContributed = contributorOf(dataset) !== undefined;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('sources.source')}</dt>
        <dd>
          {isNetwork(source) ? (
            <DatasetName dataset={dataset} />
          ) : (
            <>
              <SourceLink source={source} /> (<DatasetName dataset={dataset} />)
            </>
          )}
        </dd>
      </div>
      {!isAlone && (
        <div>
          <dt>{t('sources.name')}</dt>
          <dd>{name}</dd>
        </div>
      )}
      {licence && (
        <div>
          <dt>{t('sources.licence')}</dt>
          <dd>{licence}</dd>
        </div>
      )}
      {retrievedAt && (
        <div>
          <dt>{t(isContributed ? 'sources.acceptedAt' : 'sources.retrievedAt')}</dt>
          <dd>{formatDate(retrievedAt, state.language)}</dd>
        </div>
      )}
      {merge && (
        <div>
          <dt>{t('sources.merge')}</dt>
          <dd>
            {t('sources.merged', {
              reason: merge.text,
              date: formatDate(merge.at.slice(0, 10), state.language),
            })}
          </dd>
        </div>
      )}
    </dl>
  );
}
