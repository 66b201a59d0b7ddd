import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RelationPhrase } from '../../components/entity/RelationPhrase.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { PersonalDataDocument } from '../../core/api/queries/personalData.ts';
import { formatNumber } from '../../core/format/format.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { PersonalDataQuery } from '../../gql/graphql.ts';
import page from '../page.module.css';
import { Operator } from './Operator.tsx';
import classes from './PersonalData.module.css';

const NO_VARIABLES = {};

/** Properties that have words of their own; another is called as the data calls it. */
const PROPERTIES = [
  'name',
  'nameEn',
  'acronym',
  'alternateNames',
  'description',
  'descriptionEn',
  'url',
  'identifiers',
  'source',
  'licence',
  'retrievedAt',
  'verification',
  'role',
] as const;

/** What is kept of those who use the site, in the order of how many it concerns. */
const OF_USERS = ['visit', 'logs', 'requests', 'accounts', 'sessions', 'lists', 'cache'] as const;

/** What is held of people and why, and what is kept of those who use the site. */
export function Held() {
  const { t } = useTranslation();
  const { hrefTo, href } = useUrlState();
  return (
    <Answer query={PersonalDataDocument} variables={NO_VARIABLES}>
      {({ personalData }) => (
        <div className={classes.text}>
          <h2>{t('personalData.why.title')}</h2>
          <p>{t('personalData.why.text')}</p>
          <p>{t('personalData.why.basis')}</p>
          <h2>{t('personalData.held.title', { count: personalData.people })}</h2>
          <p>{t('personalData.held.lead')}</p>
          <OfPeople held={personalData} />
          <p>
            {t('personalData.held.sources')} <Link to={hrefTo(PATHS.sources)}>{t('nav.sources')}</Link>
          </p>
          <h2>{t('personalData.never.title')}</h2>
          <p>{t('personalData.never.text')}</p>
          <h2>{t('personalData.users.title')}</h2>
          <dl className={classes.users}>
            {OF_USERS.map((name) => (
              <div key={name}>
                <dt>{t(`personalData.users.${name}.title`)}</dt>
                <dd>{t(`personalData.users.${name}.text`)}</dd>
              </div>
            ))}
          </dl>
          <h2>{t('personalData.long.title')}</h2>
          <p>{t('personalData.long.text')}</p>
          <h2>{t('personalData.rights.title')}</h2>
          <p>
            {t('personalData.rights.text')}{' '}
            <Link to={href({ section: 'ask' })}>{t('personalData.sections.ask')}</Link>
          </p>
          <Operator operator={personalData.operator ?? null} />
        </div>
      )}
    </Answer>
  );
}

/** How many people have what, and according to whom. */
function OfPeople({ held }: { readonly held: PersonalDataQuery['personalData'] }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const people = (row: { readonly count: number }) => formatNumber(row.count, state.language);
  const wordOf = (name: string) => {
    const known = PROPERTIES.find((each) => each === name);
    return known ? t(`personalData.properties.${known}`) : name;
  };
  const counted = {
    name: 'people',
    heading: t('personalData.held.people'),
    cell: people,
    value: (row: { readonly count: number }) => row.count,
    numeric: true,
  };
  if (held.people === 0) return <p className={page.lead}>{t('personalData.held.none')}</p>;
  return (
    <>
      <h3>{t('personalData.held.properties')}</h3>
      <DataTable
        caption={t('personalData.held.properties')}
        rows={held.properties}
        keyOf={({ name }) => name}
        columns={[
          { name: 'property', heading: t('personalData.held.property'), cell: ({ name }) => wordOf(name) },
          counted,
        ]}
      />
      <h3>{t('personalData.held.relations')}</h3>
      <DataTable
        caption={t('personalData.held.relations')}
        rows={held.relations}
        keyOf={({ type }) => type}
        columns={[
          {
            name: 'relation',
            heading: t('personalData.held.relation'),
            cell: ({ type }) => <RelationPhrase type={type} direction="out" />,
          },
          counted,
        ]}
      />
      <h3>{t('personalData.held.datasets')}</h3>
      <DataTable
        caption={t('personalData.held.datasets')}
        rows={held.datasets.map(({ people: count, ...dataset }) => ({ ...dataset, count }))}
        keyOf={({ dataset, licence }) => `${dataset} ${licence}`}
        columns={[
          { name: 'dataset', heading: t('sourcesView.datasets.dataset'), cell: ({ dataset }) => dataset },
          {
            name: 'licence',
            heading: t('sources.licence'),
            cell: ({ licence }) => licence ?? t('sourcesView.datasets.noLicence'),
          },
          counted,
        ]}
      />
    </>
  );
}
