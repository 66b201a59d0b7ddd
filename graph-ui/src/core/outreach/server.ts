import type { NamedFragment, OutreachQuery } from '../../gql/graphql.ts';
import { client } from '../api/client.ts';
import { OutreachDocument, RemoveOutreachDocument, SaveOutreachDocument } from '../api/queries/outreach.ts';
import { OUTREACH_STATUSES, type OutreachEntry, type OutreachList } from './list.ts';
import { type OutreachServer, Refused } from './shared.ts';

/** Entries that are asked for at once. */
const PAGE = 100;

/** The list of a network on the server. */
export function outreachServer(network: string): OutreachServer {
  return {
    async read() {
      const entries: OutreachEntry[] = [];
      for (;;) {
        const variables = { network, first: PAGE, offset: entries.length };
        const { outreach } = await answerTo(
          client.query(OutreachDocument, variables, { requestPolicy: 'network-only' }),
        );
        entries.push(...outreach.page.map(entryOf));
        if (outreach.page.length === 0 || entries.length >= outreach.total)
          return entries satisfies OutreachList;
      }
    },
    async save({ actor, other, through, about, addedAt }, { status, note }, clientMutationId) {
      const input = {
        network,
        actor: actor.id,
        other: other.id,
        through: through.map(({ id }) => id),
        aboutFr: about.fr,
        aboutEn: about.en,
        addedAt,
        clientMutationId,
        ...(status && { status: API_STATUS[status] }),
        ...(note !== undefined && { note }),
      };
      await answerTo(client.mutation(SaveOutreachDocument, { input }));
    },
    async remove(ends, clientMutationId) {
      const pair = ends && { actor: ends.actor.id, other: ends.other.id };
      const input = { network, ...pair, clientMutationId };
      await answerTo(client.mutation(RemoveOutreachDocument, { input }));
    },
  };
}

/** What the server answers. @throws Refused when it understood and said no, else the error */
async function answerTo<Data>(
  asked: PromiseLike<{ data?: Data | undefined; error?: { networkError?: Error | undefined } | undefined }>,
): Promise<Data> {
  const { data, error } = await asked;
  if (error) throw error.networkError ?? new Refused();
  if (!data) throw new Refused();
  return data;
}

type ApiEntry = OutreachQuery['outreach']['page'][number];

/** The words of the API for how far an introduction is. */
const API_STATUS = {
  'to-contact': 'TO_CONTACT',
  contacted: 'CONTACTED',
  introduced: 'INTRODUCED',
  declined: 'DECLINED',
} as const satisfies Record<OutreachEntry['status'], ApiEntry['status']>;

function entryOf({ actor, actorId, other, otherId, fr, en, status, ...entry }: ApiEntry): OutreachEntry {
  return {
    ...entry,
    actor: actor ?? gone(actorId),
    other: other ?? gone(otherId),
    about: { fr, en },
    status: OUTREACH_STATUSES.find((each) => API_STATUS[each] === status) ?? 'to-contact',
  };
}

/** What can still be said of an entity that the observatory does not hold any more. */
function gone(id: string): NamedFragment {
  return { __typename: 'Organisation', id, name: id, nameEn: null, acronym: null };
}
