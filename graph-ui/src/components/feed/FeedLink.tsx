import { useTranslation } from 'react-i18next';
import { type FeedScope, feedAddress } from '../../core/feed/address.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';

interface FeedLinkProps {
  /** what the feed keeps to; the whole observatory without */
  readonly of?: FeedScope;
  /** name of the same, in the language of the page */
  readonly name?: string;
}

/** Leads to the feed of what is new, and tells feed readers that look at the page where it is. */
export function FeedLink({ of, name }: FeedLinkProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const href = feedAddress(of, state.language);
  const title = name ? t('feed.titleOf', { name }) : t('feed.title');
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={href} title={title} />
      <a href={href} type="application/atom+xml">
        {name ? t('feed.subscribeTo', { name }) : t('feed.subscribe')}
      </a>{' '}
      {t('feed.how')}
    </>
  );
}
