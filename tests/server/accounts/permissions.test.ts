import { describe, expect, it } from 'vitest';
import {
  ANY_NETWORK,
  type HeldRole,
  may,
  OPERATIONS,
  type Operation,
  ROLES,
} from '../../../server/accounts/permissions.ts';

const OURS = 'network:tmnlab';
const OTHERS = 'network:cnxr';

/** Who may do what, written down a second time. */
const ALLOWED: Readonly<Record<Operation, readonly (typeof ROLES)[number][]>> = {
  propose: ['contributor', 'editor'],
  discussProposals: ['contributor', 'editor', 'administrator'],
  decideProposals: ['editor', 'administrator'],
  readOutreach: ['facilitator'],
  changeOutreach: ['facilitator'],
  comment: ['contributor', 'editor', 'facilitator'],
  leadDialogue: ['administrator'],
  manageRoles: ['administrator'],
  deleteAccounts: ['administrator'],
  decidePersonRequests: ['administrator'],
};

const held = (role: HeldRole['role'], network: string): HeldRole => ({
  role,
  network: role === 'administrator' ? null : network,
});
const OF_ALL: readonly Operation[] = [
  'leadDialogue',
  'manageRoles',
  'deleteAccounts',
  'decidePersonRequests',
];
/** Which network a proposal is of is found out later. */
const ANYWHERE: readonly Operation[] = ['discussProposals', 'decideProposals'];
const target = (operation: Operation) => {
  if (ANYWHERE.includes(operation)) return ANY_NETWORK;
  return OF_ALL.includes(operation) ? null : OURS;
};
const cases = ROLES.flatMap((role) => OPERATIONS.map((operation) => [role, operation] as const));

describe('permissions', () => {
  it.each(cases)('are as written for %s and %s', (role, operation) => {
    expect(may([held(role, OURS)], operation, target(operation))).toBe(ALLOWED[operation].includes(role));
  });

  it.each(ROLES.filter((role) => role !== 'administrator'))('of %s end with its network', (role) => {
    for (const operation of OPERATIONS.filter((each) => !ANYWHERE.includes(each))) {
      expect(may([held(role, OTHERS)], operation, target(operation))).toBe(false);
    }
  });

  it.each(OPERATIONS)('let no visitor do %s', (operation) => {
    expect(may([], operation, target(operation))).toBe(false);
  });

  it('make of a role without its network, or with one too many, no other role', () => {
    expect(may([{ role: 'facilitator', network: null }], 'readOutreach', OURS)).toBe(false);
    expect(may([{ role: 'facilitator', network: null }], 'manageRoles', null)).toBe(false);
    expect(may([{ role: 'facilitator', network: OURS }], 'readOutreach', null)).toBe(false);
  });
});
