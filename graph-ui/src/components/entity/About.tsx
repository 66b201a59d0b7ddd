import { useTranslation } from 'react-i18next';
import { type EntityDetails, factsOf } from '../../core/entity/facts.ts';
import { descriptionOf } from '../../core/entity/names.ts';
import { isWebAddress, siteOf } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './About.module.css';

/** What an entity is: its description, its particulars and its site. */
export function About({ entity }: { readonly entity: EntityDetails }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const description = descriptionOf(entity, state.language);
  const facts = factsOf(entity, state.language, (code) => t(`values.${code}`));
  return (
    <div className={classes.about}>
      {description && <p lang={description.language}>{description.text}</p>}
      {facts.length > 0 && (
        <dl className={classes.facts}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`facts.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {entity.url && isWebAddress(entity.url) && (
        <p>
          <a href={entity.url} target="_blank" rel="noreferrer">
            {t('panel.site', { site: siteOf(entity.url) })}
          </a>
        </p>
      )}
    </div>
  );
}
