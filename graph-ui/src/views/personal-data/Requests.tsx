import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Count } from '../../components/Count.tsx';
import { Pager } from '../../components/Pager.tsx';
import { QueryTrouble } from '../../components/status/Trouble.tsx';
import { Waiting } from '../../components/status/Waiting.tsx';
import { PersonRequestsDocument } from '../../core/api/queries/personalData.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './PersonalData.module.css';
import { Request } from './Request.tsx';

const PAGE_SIZE = 25;
/** Milliseconds between looks at an erasure that is under way. */
const PAUSE = 4000;

/** What was asked about people, for administrators to decide. */
export function Requests() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const variables = { first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE };
  const [{ data, error }, ask] = useQuery({
    query: PersonRequestsDocument,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const requests = data?.personRequests;
  const isUnderWay = requests?.page.some(({ status }) => status === 'UNDER_WAY') ?? false;
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), PAUSE);
    return () => clearInterval(timer);
  }, [isUnderWay, ask]);
  if (error) return <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!requests) return <Waiting />;
  return (
    <div className={classes.text}>
      <p>{t('personalData.requests.lead')}</p>
      <Count text={t('personalData.requests.count', { count: requests.total })} />
      <ul className={classes.requests}>
        {requests.page.map((request) => (
          <li key={request.id}>
            <Request request={request} onDecided={() => ask({ requestPolicy: 'network-only' })} />
          </li>
        ))}
      </ul>
      <Pager total={requests.total} size={PAGE_SIZE} />
    </div>
  );
}
