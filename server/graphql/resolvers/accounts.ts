import type { IResolvers } from '@graphql-tools/utils';
import type { GraphQLResolveInfo } from 'graphql';
import { deleteAccount, rolesOf, rolesOfAll } from '../../accounts/accounts.ts';
import { type HeldRole, isOfNetwork, ROLES } from '../../accounts/permissions.ts';
import { type Account, accountOf, accounts, changeRole, type RoleChange } from '../../accounts/roles.ts';
import { canonicalOrNull } from '../../explore/canonical.ts';
import type { PageOf } from '../../explore/page.ts';
import { badArgument, pageWithin } from '../arguments.ts';
import { authorise, forbidden, signedIn } from '../authorise.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import type { EntityLoader } from './entity.ts';

interface RoleArguments {
  input: RoleChange & { clientMutationId?: string | null };
}

interface DeleteArguments {
  input: { account?: string | null; clientMutationId?: string | null };
}

/** Who is signed in, and who may do what. */
export function accountsResolvers(load: EntityLoader): IResolvers {
  const roles = ({ id }: { id: string }, _args: unknown, { database }: Context) => rolesOf(database, id);
  return {
    // Within the server a role is a word, `facilitator`; the API says FACILITATOR.
    Role: Object.fromEntries(ROLES.map((role) => [role.toUpperCase(), role])),
    Query: {
      viewer: (_root: unknown, _args: unknown, { viewer }: Context) => viewer,
      signIn: (_root: unknown, _args: unknown, { signIn }: Context) => signIn(),
      accounts: async (_root: unknown, part: PageOf, context: Context) => {
        const by = await authorise(context, 'manageRoles', null);
        const found = await accounts(context.database, by.id, pageWithin(part));
        if (!found) return forbidden();
        const ids = found.page.map(({ id }) => id);
        const held = once(() => rolesOfAll(context.database, ids));
        const withRoles = (account: Account) => ({
          ...account,
          roles: async () => (await held()).get(account.id) ?? [],
        });
        return { ...found, page: found.page.map(withRoles) };
      },
    },
    Mutation: {
      grantRole: change('grant'),
      revokeRole: change('revoke'),
      deleteAccount: async (_root: unknown, { input }: DeleteArguments, context: Context) => {
        const by = signedIn(context);
        const { account, clientMutationId } = input;
        const meant = account ?? by.id;
        if (meant !== by.id) {
          await authorise(context, 'deleteAccounts', null);
          if (!(await accountOf(context.database, meant))) {
            throw badArgument('input.account', 'an account: see the question `accounts`');
          }
        }
        if (!(await deleteAccount(context.database, by.id, meant))) return forbidden();
        return { account: meant, clientMutationId };
      },
    },
    Viewer: { roles },
    HeldRole: {
      network: ({ network }: HeldRole, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
        network === null ? null : load(network, context, info),
    },
  };
}

function change(what: 'grant' | 'revoke') {
  return async (_root: unknown, { input }: RoleArguments, context: Context) => {
    const { database } = context;
    const by = await authorise(context, 'manageRoles', null);
    const { account, role, clientMutationId = null } = input;
    const network = await canonicalOrNull(database, input.network);
    if (isOfNetwork(role) !== (network !== null)) {
      throw badArgument('input.network', isOfNetwork(role) ? 'that of the role' : 'left out for this role');
    }
    if (!(await accountOf(database, account))) {
      throw badArgument('input.account', 'an account: see the question `accounts`');
    }
    if (!(await changeRole(database, what, by.id, { account, role, network }))) {
      throw badArgument('input.network', 'a network that the observatory holds');
    }
    const now = await accountOf(database, account);
    return { account: now && { ...now, roles: () => rolesOf(database, account) }, clientMutationId };
  };
}
