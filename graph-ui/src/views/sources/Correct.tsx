import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './Correct.module.css';

/** What one does about a mistake, in the order one tries. */
const CASES = ['source', 'reading', 'merge', 'missing', 'person'] as const;

/** How to correct a record. */
export function Correct() {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  return (
    <div className={classes.correct}>
      <p>{t('sourcesView.correct.lead')}</p>
      <p>
        {t('propose.more')} <Link to={hrefTo(PATHS.propose)}>{t('propose.heading')}</Link>
      </p>
      {CASES.map((name) => (
        <section key={name}>
          <h2>{t(`sourcesView.correct.${name}.title`)}</h2>
          <p>{t(`sourcesView.correct.${name}.text`)}</p>
          {name === 'person' && (
            <p>
              <Link to={hrefTo(PATHS.personalData, { section: 'ask' })}>
                {t('personalData.sections.ask')}
              </Link>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
