import type { AccountQuery, NamedFragment, Role } from '../../gql/graphql.ts';

type Viewer = NonNullable<AccountQuery['viewer']>;

/** Roles of a network in which one comments in its name. */
const OF_NETWORKS: readonly Role[] = ['CONTRIBUTOR', 'EDITOR', 'FACILITATOR'];

/** Networks in whose name somebody may comment, each once, in the order of their roles. */
export function networksToSpeakFor(viewer: Viewer | null): NamedFragment[] {
  const networks = (viewer?.roles ?? []).flatMap(({ role, network }) =>
    OF_NETWORKS.includes(role) && network ? [network] : [],
  );
  return [...new Map(networks.map((network) => [network.id, network])).values()];
}

/** Whether somebody opens dialogues and answers for the authority. */
export function leadsDialogues(viewer: Viewer | null): boolean {
  return viewer?.roles.some(({ role }) => role === 'ADMINISTRATOR') ?? false;
}
