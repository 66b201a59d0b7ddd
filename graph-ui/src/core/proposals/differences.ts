import type { ProposalLineFragment } from '../../gql/graphql.ts';

type Difference = ProposalLineFragment['differences'][number];

/**
 * How what the graph says now relates to a proposal. `proposed`: it says that; `before`: it says what it said when this
 * was proposed; `other`: it has changed since, to something else.
 */
export type Present = 'proposed' | 'before' | 'other';

/** How what the graph says of a property now relates to what is proposed. */
export function presentOf({ before, proposed, now }: Omit<Difference, 'property'>): Present {
  const said = JSON.stringify(now);
  if (said === JSON.stringify(proposed)) return 'proposed';
  return said === JSON.stringify(before) ? 'before' : 'other';
}
