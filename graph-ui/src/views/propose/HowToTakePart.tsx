import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAccount } from '../../core/account/account.tsx';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';

/** What it takes to propose something, for those who do not have it, and what they can do instead. */
export function HowToTakePart() {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  const { viewer, signIn } = useAccount();
  const isOpen = signIn.withProvider || signIn.withToken;
  return (
    <>
      <h2>{t('propose.part.title')}</h2>
      <p>{t(viewer ? 'propose.part.noRole' : isOpen ? 'propose.part.visitor' : 'propose.part.closed')}</p>
      <ul>
        <li>
          <Link to={hrefTo(PATHS.proposals)}>{t('propose.part.history')}</Link>
        </li>
        <li>
          <Link to={hrefTo(PATHS.sources, { section: 'correct' })}>{t('propose.part.otherwise')}</Link>
        </li>
      </ul>
    </>
  );
}
