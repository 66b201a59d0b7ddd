/** What one may hold, each for one network, but an administrator for the whole observatory. A visitor holds none. */
export const ROLES = ['contributor', 'editor', 'facilitator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What takes more than to be a visitor, who reads what is public. */
export const OPERATIONS = [
  'propose',
  'discussProposals',
  'decideProposals',
  'comment',
  'leadDialogue',
  'readOutreach',
  'changeOutreach',
  'manageRoles',
  'deleteAccounts',
  'decidePersonRequests',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/**
 * The one place that says what each role may do, for the network that it is held for. Outreach notes are for facilitators
 * alone: an administrator who wants to read them has to become one, which can be seen. In a dialogue networks comment, and the
 * administrator speaks for the authority. The statements in `cypher/accounts`, `cypher/proposals`, `cypher/dialogue` and
 * `cypher/outreach` ask for the same roles by themselves.
 */
const PERMISSIONS: Readonly<Record<Role, readonly Operation[]>> = {
  contributor: ['propose', 'discussProposals', 'comment'],
  editor: ['propose', 'discussProposals', 'decideProposals', 'comment'],
  facilitator: ['readOutreach', 'changeOutreach', 'comment'],
  administrator: [
    'discussProposals',
    'decideProposals',
    'leadDialogue',
    'manageRoles',
    'deleteAccounts',
    'decidePersonRequests',
  ],
};

/** Some network: which one is found out later. */
export const ANY_NETWORK = Symbol('some network');

/** A role of somebody. */
export interface HeldRole {
  readonly role: Role;
  /** identifier; null for the whole observatory */
  readonly network: string | null;
}

/** Whether a role is held for one network, and not for the whole observatory. */
export function isOfNetwork(role: Role): boolean {
  return role !== 'administrator';
}

/**
 * Whether somebody may do something.
 * @param network which one it is done for; null for what concerns the whole observatory; {@link ANY_NETWORK}
 *   where the statement itself finds out which one it is
 */
export function may(
  held: readonly HeldRole[],
  operation: Operation,
  network: string | null | typeof ANY_NETWORK,
): boolean {
  return held.some(
    (each) =>
      PERMISSIONS[each.role].includes(operation) &&
      (network === ANY_NETWORK || (isOfNetwork(each.role) ? each.network : null) === network),
  );
}
