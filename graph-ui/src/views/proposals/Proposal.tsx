import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import list from '../../components/entity/EntityList.module.css';
import { RelationPhrase } from '../../components/entity/RelationPhrase.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { useAccount } from '../../core/account/account.tsx';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { formatDate } from '../../core/format/format.ts';
import { sentenceOf } from '../../core/proposals/sentence.ts';
import { stateText } from '../../core/proposals/stateText.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import type { WholeProposalFragment } from '../../gql/graphql.ts';
import page from '../page.module.css';
import { Differences } from './Differences.tsx';
import { History } from './History.tsx';
import { Comment, Decide, Undo, Withdraw } from './Moves.tsx';
import classes from './proposals.module.css';

/** A proposal: what it would change, who says it, who decides, what was said, and what one can do about it. */
export function Proposal({ proposal }: { readonly proposal: WholeProposalFragment }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { discusses } = useAccount();
  const { id, status, mayDecide, isOwn, application, links, history } = proposal;
  const sentence = sentenceOf(proposal, state.language, t);
  const words = stateText(proposal, t);
  const stateLine = useRef<HTMLElement>(null);
  usePageTitle(sentence);
  useAnnouncement(t('proposals.announcement', { state: words }));
  // The form that one acted by is gone: the keyboard goes on from what has changed.
  const onDone = () => stateLine.current?.focus();
  return (
    <>
      <h1>{sentence}</h1>
      <dl className={classes.facts}>
        <Fact name="status">
          <span ref={stateLine} className={classes.state} tabIndex={-1}>
            {words}
          </span>
        </Fact>
        <Facts proposal={proposal} />
      </dl>
      {application === 'WAITING' && <p className={page.lead}>{t('proposals.waiting')}</p>}
      <Differences proposal={proposal} />
      {links.length > 0 && (
        <>
          <h2>{t('proposals.links')}</h2>
          <ul className={list.list}>
            {links.map(({ type, isOutgoing, otherId, other }) => (
              <li key={`${type} ${isOutgoing} ${otherId}`}>
                <RelationPhrase type={type} direction={isOutgoing ? 'out' : 'in'} />{' '}
                {other ? <EntityLink entity={other} /> : otherId}
              </li>
            ))}
          </ul>
        </>
      )}
      {status === 'OPEN' && mayDecide && <Decide id={id} onDone={onDone} />}
      {status === 'OPEN' && isOwn && <Withdraw id={id} onDone={onDone} />}
      {status === 'ACCEPTED' && mayDecide && <Undo id={id} onDone={onDone} />}
      <h2>{t('proposals.history.title')}</h2>
      <History history={history} />
      {discusses && <Comment id={id} />}
    </>
  );
}

/** Who proposes, when, about whom, by which source, and who decides. */
function Facts({ proposal }: { readonly proposal: WholeProposalFragment }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { proposedAt, network, networkId, entity, other, source, deciders, problem } = proposal;
  const subjects = [entity, other].filter((each) => each !== null);
  const says = network ? nameOf(network, state.language) : networkId;
  return (
    <>
      {problem && (
        <Fact name="problem">
          <span lang="en">{problem}</span>
        </Fact>
      )}
      <Fact name="proposedAt">{formatDate(proposedAt, state.language)}</Fact>
      <Fact name="network">{network ? <EntityLink entity={network} /> : networkId}</Fact>
      {subjects.length > 0 && (
        <Fact name="about">
          <EntityLinks entities={subjects} />
        </Fact>
      )}
      <Fact name="source">
        {source ? <SourceLink source={source} /> : t('proposals.facts.itself', { network: says })}
      </Fact>
      <Fact name="deciders">
        {deciders.length > 0 ? <EntityLinks entities={deciders} /> : t('proposals.administrators')}
      </Fact>
    </>
  );
}

interface FactProps {
  readonly name: 'status' | 'problem' | 'proposedAt' | 'network' | 'about' | 'source' | 'deciders';
  readonly children: ReactNode;
}

function Fact({ name, children }: FactProps) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{t(`proposals.facts.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
