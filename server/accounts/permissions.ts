/** What one may hold, each for one network, but an administrator for the whole observatory. A visitor holds none. */
export const ROLES = ['contributor', 'editor', 'facilitator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What takes more than to be a visitor, who reads what is public. */
export const OPERATIONS = ['readOutreach', 'changeOutreach', 'manageRoles'] as const;
export type Operation = (typeof OPERATIONS)[number];

/**
 * The one place that says what each role may do, for the network that it is held for. Outreach notes are for facilitators
 * alone: an administrator who wants to read them has to become one, which can be seen. The statements in `cypher/accounts`
 * and `cypher/outreach` ask for the same roles by themselves.
 */
const PERMISSIONS: Readonly<Record<Role, readonly Operation[]>> = {
  contributor: [],
  editor: [],
  facilitator: ['readOutreach', 'changeOutreach'],
  administrator: ['manageRoles'],
};

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
 * @param network which one it is done for; null for what concerns the whole observatory
 */
export function may(held: readonly HeldRole[], operation: Operation, network: string | null): boolean {
  return held.some(
    (each) =>
      PERMISSIONS[each.role].includes(operation) &&
      (isOfNetwork(each.role) ? each.network : null) === network,
  );
}
