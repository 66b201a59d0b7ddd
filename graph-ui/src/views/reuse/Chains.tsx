import { VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Count } from '../../components/Count.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import list from '../../components/entity/EntityList.module.css';
import { Pager } from '../../components/Pager.tsx';
import { Answer } from '../../components/status/Answer.tsx';
import { ReuseChainsDocument } from '../../core/api/queries/reuse.ts';
import { formatDate } from '../../core/format/format.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { ReuseChainsQuery } from '../../gql/graphql.ts';
import classes from './Chains.module.css';

const PAGE_SIZE = 25;

/** What was built on what was built on what: chains of re-use, the longest first. */
export function Chains() {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return (
    <Answer
      query={ReuseChainsDocument}
      variables={{ first: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE }}
    >
      {({ reuse: { chains } }) => (
        <>
          <Count text={t('reuse.chains.count', { count: chains.total })} />
          <ol className={list.list}>
            {chains.page.map((chain) => (
              <Chain key={chain.entities.map(({ id }) => id).join(' ')} chain={chain} />
            ))}
          </ol>
          <Pager total={chains.total} size={PAGE_SIZE} />
        </>
      )}
    </Answer>
  );
}

/** One chain: each entity re-uses the next. */
function Chain({ chain }: { readonly chain: ReuseChainsQuery['reuse']['chains']['page'][number] }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { entities, reuses, inOrder } = chain;
  return (
    <li className={list.hit}>
      <div className={classes.chain}>
        {entities.map((entity, index) => (
          <Fragment key={entity.id}>
            <EntityLink entity={entity} />
            {index < reuses.length && (
              <span className={classes.arrow}>
                <VisuallyHidden>{t('reuse.chains.reuses')}</VisuallyHidden>
                <IconArrowRight size={18} aria-hidden />
              </span>
            )}
          </Fragment>
        ))}
      </div>
      <ol className={classes.steps}>
        {reuses.map(({ what, since }, index) =>
          what || since ? (
            <li key={entities[index]?.id}>
              {what && <span lang="fr">{what}</span>}
              {since && ` (${formatDate(since, state.language)})`}
            </li>
          ) : null,
        )}
      </ol>
      {!inOrder && <p className={list.aside}>{t('reuse.chains.disorder')}</p>}
    </li>
  );
}
