import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryTrouble } from '../../components/status/Trouble.tsx';
import { Waiting } from '../../components/status/Waiting.tsx';
import { ProposalDocument } from '../../core/api/queries/proposals.ts';
import { PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';
import { Proposal } from './Proposal.tsx';

/** How often one asks how far it is, in milliseconds, while something is to be taken into the graph. */
const PAUSE = 2000;

/** The proposal that the address names. */
export default function ProposalView() {
  const { id = '' } = useParams();
  const [{ data, fetching, error }, ask] = useQuery({
    query: ProposalDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const proposal = data?.proposal?.id === id ? data.proposal : null;
  const isWaiting = proposal?.application === 'WAITING';
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), PAUSE);
    return () => clearInterval(timer);
  }, [isWaiting, ask]);
  return (
    <div className={page.page}>
      {error && !proposal && (
        <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !proposal && (fetching ? <Waiting lines={10} /> : <UnknownProposal />)}
      {proposal && <Proposal proposal={proposal} />}
    </div>
  );
}

/** An address that names no proposal, or none that whoever asks may see. */
function UnknownProposal() {
  const { t } = useTranslation();
  const { hrefTo } = useUrlState();
  usePageTitle(t('proposals.unknown.title'));
  return (
    <>
      <h1>{t('proposals.unknown.title')}</h1>
      <p>{t('proposals.unknown.text')}</p>
      <p>
        <Link to={hrefTo(PATHS.proposals)}>{t('proposals.unknown.all')}</Link>
      </p>
    </>
  );
}
