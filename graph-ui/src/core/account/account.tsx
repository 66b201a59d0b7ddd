import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { AccountQuery, NamedFragment, Role } from '../../gql/graphql.ts';
import { AccountDocument } from '../api/queries/account.ts';
import { outreachServer } from '../outreach/server.ts';
import { SharedOutreach } from '../outreach/shared.ts';
import { outreach } from '../outreach/useOutreach.ts';
import { useUrlState } from '../url/useUrlState.ts';

/** Who is signed in, how one can, and the network whose outreach list is kept. */
export interface Account {
  /** whether that is still on its way; a visitor until then */
  readonly loading: boolean;
  readonly viewer: AccountQuery['viewer'];
  readonly signIn: AccountQuery['signIn'];
  /** networks that the viewer is a facilitator of */
  readonly networks: readonly NamedFragment[];
  /** networks in whose name the viewer may propose something */
  readonly proposing: readonly NamedFragment[];
  /** whether the viewer decides about proposals of some network */
  readonly decides: boolean;
  /** whether the viewer sees all proposals, and may speak about them */
  readonly discusses: boolean;
  /** the one of them whose list the page shows */
  readonly network: NamedFragment | undefined;
  readonly chooseNetwork: (id: string) => void;
}

const VISITOR: Account = {
  loading: false,
  viewer: null,
  signIn: { withProvider: false, withToken: false },
  networks: [],
  proposing: [],
  decides: false,
  discusses: false,
  network: undefined,
  chooseNetwork: () => {},
};

const AccountContext = createContext(VISITOR);

/** Asks once who is signed in, and keeps the outreach list where that person keeps it. */
export function AccountProvider({ children }: { readonly children: ReactNode }) {
  const { state } = useUrlState();
  // Within another site the browser sends no cookie: everybody is a visitor there.
  const [{ data, fetching }] = useQuery({ query: AccountDocument, pause: state.embed !== null });
  const [chosen, chooseNetwork] = useState<string | null>(null);
  const account = useMemo((): Account => {
    if (!data) return { ...VISITOR, loading: fetching };
    const roles = data.viewer?.roles ?? [];
    const networksOf = (...wanted: readonly Role[]) => {
      const held = roles.flatMap(({ role, network }) => (wanted.includes(role) && network ? [network] : []));
      return [...new Map(held.map((network) => [network.id, network])).values()];
    };
    const networks = networksOf('FACILITATOR');
    const network = networks.find(({ id }) => id === chosen) ?? networks[0];
    const proposing = networksOf('CONTRIBUTOR', 'EDITOR');
    const decides = roles.some(({ role }) => role === 'EDITOR' || role === 'ADMINISTRATOR');
    const discusses = decides || proposing.length > 0;
    return { ...data, loading: false, networks, network, chooseNetwork, proposing, decides, discusses };
  }, [data, fetching, chosen]);
  const network = account.network?.id;
  useEffect(() => {
    if (network) return outreach.keepIn(new SharedOutreach(outreachServer(network)));
    return undefined;
  }, [network]);
  return <AccountContext value={account}>{children}</AccountContext>;
}

/** Who is signed in, and how one can. */
export function useAccount(): Account {
  return use(AccountContext);
}
