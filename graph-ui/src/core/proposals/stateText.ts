import type { TFunction } from 'i18next';
import type { ProposalLineFragment } from '../../gql/graphql.ts';

/** How far a proposal is, and whether that is in the graph, in words. */
export function stateText(
  { status, application }: Pick<ProposalLineFragment, 'status' | 'application'>,
  t: TFunction,
): string {
  const words = t(`proposals.statuses.${status}`);
  if (application === null) return words;
  return t('proposals.state', { status: words, application: t(`proposals.applications.${application}`) });
}
