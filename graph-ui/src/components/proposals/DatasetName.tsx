import { contributorOf } from '../../core/proposals/contribution.ts';
import { ContributionOf } from './ContributionOf.tsx';

/** What a data set is called: that of what a network contributes has the name of the network. */
export function DatasetName({ dataset }: { readonly dataset: string }) {
  const network = contributorOf(dataset);
  return network === undefined ? dataset : <ContributionOf network={network} />;
}
