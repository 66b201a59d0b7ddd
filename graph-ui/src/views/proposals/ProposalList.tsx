import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Count } from '../../components/Count.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { Pager } from '../../components/Pager.tsx';
import { Choices } from '../../components/search/Choices.tsx';
import { NetworkSelect } from '../../components/search/NetworkSelect.tsx';
import { Answer, CHANGING } from '../../components/status/Answer.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { ProposalsDocument } from '../../core/api/queries/proposals.ts';
import { EntityNameDocument } from '../../core/api/queries/similar.ts';
import { formatDate } from '../../core/format/format.ts';
import { sentenceOf } from '../../core/proposals/sentence.ts';
import { stateText } from '../../core/proposals/stateText.ts';
import { proposalPath } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { ProposalStatus } from '../../gql/graphql.ts';

const PAGE_SIZE = 20;

interface ProposalListProps {
  /** empty for all */
  readonly statuses: readonly ProposalStatus[];
  /** only those that whoever asks may decide */
  readonly decidable?: boolean;
}

/** Proposals, each in a sentence, kept by a network or an entity that the address names. */
export function ProposalList({ statuses, decidable = false }: ProposalListProps) {
  const { t } = useTranslation();
  const { state, hrefTo } = useUrlState();
  const { language, entity, network, page } = state;
  return (
    <>
      <Choices>
        <NetworkSelect />
      </Choices>
      {entity && <OnlyAbout id={entity} />}
      <Answer
        query={ProposalsDocument}
        variables={{
          ...{ entity, network, statuses, decidable },
          first: PAGE_SIZE,
          offset: (page - 1) * PAGE_SIZE,
        }}
        context={CHANGING}
      >
        {({ proposals }) => (
          <>
            <Count text={t('proposals.count', { count: proposals.total })} />
            {proposals.total === 0 && <p>{t('proposals.none')}</p>}
            <DataTable
              caption={t('proposals.caption')}
              rows={proposals.page}
              keyOf={({ id }) => id}
              columns={[
                {
                  name: 'what',
                  heading: t('proposals.columns.what'),
                  cell: (proposal) => (
                    <Link to={hrefTo(proposalPath(proposal.id))}>{sentenceOf(proposal, language, t)}</Link>
                  ),
                },
                {
                  name: 'status',
                  heading: t('proposals.columns.status'),
                  cell: (proposal) => stateText(proposal, t),
                },
                {
                  name: 'network',
                  heading: t('proposals.columns.network'),
                  cell: (proposal) =>
                    proposal.network ? <EntityLink entity={proposal.network} /> : proposal.networkId,
                },
                {
                  name: 'date',
                  heading: t('proposals.columns.date'),
                  cell: ({ proposedAt }) => formatDate(proposedAt, language),
                  value: ({ proposedAt }) => proposedAt,
                },
              ]}
            />
            <Pager total={proposals.total} size={PAGE_SIZE} />
          </>
        )}
      </Answer>
    </>
  );
}

/** Says that the list is about one entity, and leads to the whole. */
function OnlyAbout({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { href } = useUrlState();
  return (
    <Answer query={EntityNameDocument} variables={{ id }} lines={1} detail>
      {({ entity }) => (
        <p>
          {t('proposals.only')} {entity ? <EntityLink entity={entity} /> : id}.{' '}
          <Link to={href({ entity: null, page: 1 })}>{t('proposals.everything')}</Link>
        </p>
      )}
    </Answer>
  );
}
