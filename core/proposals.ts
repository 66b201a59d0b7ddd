import { kindOfId, type RelationType } from './kinds.ts';

/** A relation that a new entity has from the start. */
export interface ProposedLink {
  readonly type: RelationType;
  /** `out`: the entity RELATION the other; `in`: the other way round */
  readonly direction: 'out' | 'in';
  readonly other: string;
}

/** Properties by name, as somebody wrote them. */
export type Written = Readonly<Record<string, string | readonly string[]>>;

/** What a network proposes to say. Entities and records are identifiers. */
export type Change =
  | {
      readonly action: 'add';
      readonly entity: string;
      readonly values: Written;
      readonly links: readonly ProposedLink[];
    }
  /** an empty list says that there is no value */
  | { readonly action: 'correct'; readonly entity: string; readonly values: Written }
  | { readonly action: 'remove'; readonly entity: string }
  | {
      readonly action: 'link';
      readonly from: string;
      readonly type: RelationType;
      readonly to: string;
      readonly values: Written;
    }
  | { readonly action: 'unlink'; readonly from: string; readonly type: RelationType; readonly to: string }
  | { readonly action: 'merge' | 'separate'; readonly a: string; readonly b: string };

export const PROPOSAL_ACTIONS = [
  'add',
  'correct',
  'remove',
  'link',
  'unlink',
  'merge',
  'separate',
] as const satisfies readonly Change['action'][];

/**
 * How far a proposal is. One that was undone had been accepted. Only what is decided has anything to be taken into the
 * graph, and only by `ingest contributions`.
 */
export const PROPOSAL_STATUSES = ['open', 'accepted', 'refused', 'withdrawn', 'undone'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** Whether what was decided has been taken into the graph. */
export type Application = 'waiting' | 'done' | 'failed';

/** What is contributed here may be used by everybody as the starter data may. */
export const CONTRIBUTION_LICENCE = 'Licence Ouverte 2.0';

const CONTRIBUTION = 'contribution-';

/** Why a source may not have a name. */
export const CONTRIBUTIONS_ONLY = `a name that starts with ${CONTRIBUTION} is of what a network contributes in the page`;

/** The data set of what a network contributes. */
export function contributionsOf(network: string): string {
  return CONTRIBUTION + network.slice(network.indexOf(':') + 1);
}

/** Whether a data set is of what a network contributes; no other may have such a name. */
export function isContribution(dataset: string): boolean {
  return dataset.startsWith(CONTRIBUTION);
}

/** The kind that a change to an entity is held against; identifiers are checked before. */
export function kindOfSubject(entity: string) {
  const kind = kindOfId(entity);
  if (kind === undefined) throw new RangeError(`${entity} is of no kind.`);
  return kind;
}
