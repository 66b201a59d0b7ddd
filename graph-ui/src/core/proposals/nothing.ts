import type { ProposalSubjectQuery } from '../../gql/graphql.ts';
import type { What } from './draft.ts';

type Known = {
  readonly records: readonly Pick<ProposalSubjectQuery['records'][number], 'merge'>[];
  readonly neighbourhood: {
    readonly edges: readonly Pick<ProposalSubjectQuery['neighbourhood']['edges'][number], 'type'>[];
  };
};

/**
 * What one wants to take apart of an entity that has nothing of the sort: no other record, or no recorded link; null where
 * there is something to propose.
 */
export function nothingTo(what: What, { records, neighbourhood }: Known): 'separate' | 'unlink' | null {
  if (what === 'separate') return records.some(({ merge }) => merge) ? null : what;
  // Without a link of its own an entity has no neighbours, and these have no links.
  if (what === 'unlink') return neighbourhood.edges.some(({ type }) => type !== 'SIMILAR_TO') ? null : what;
  return null;
}
