import { describe, expect, it } from 'vitest';
import { leadsDialogues, networksToSpeakFor } from '../../../graph-ui/src/core/dialogue/part.ts';
import type { Role } from '../../../graph-ui/src/gql/graphql.ts';

const network = (id: string) => ({
  __typename: 'Network' as const,
  id,
  name: id,
  nameEn: null,
  acronym: null,
});
const viewer = (...roles: readonly (readonly [Role, ReturnType<typeof network> | null])[]) => ({
  name: 'Camille',
  roles: roles.map(([role, of]) => ({ role, network: of })),
});

describe('who takes part in a dialogue', () => {
  it('speaks for each network of which they hold a role, once', () => {
    const [a, b] = [network('network:a'), network('network:b')];
    const camille = viewer(['CONTRIBUTOR', a], ['FACILITATOR', b], ['EDITOR', a]);
    expect(networksToSpeakFor(camille).map(({ id }) => id)).toEqual(['network:a', 'network:b']);
    expect(leadsDialogues(camille)).toBe(false);
  });

  it('speaks for no network as an administrator, as a visitor, or when the network is gone', () => {
    const administrator = viewer(['ADMINISTRATOR', null]);
    expect(networksToSpeakFor(administrator)).toEqual([]);
    expect(leadsDialogues(administrator)).toBe(true);
    expect(networksToSpeakFor(null)).toEqual([]);
    expect(leadsDialogues(null)).toBe(false);
    expect(networksToSpeakFor(viewer(['CONTRIBUTOR', null]))).toEqual([]);
  });
});
