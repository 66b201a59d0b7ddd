import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forget } from '../../../ingest/forget/forget.ts';
import { dayInParis } from '../../../server/dialogue/day.ts';
import {
  answerDialogue,
  comment,
  moveClosing,
  openDialogue,
  removeComment,
  withdrawComment,
} from '../../../server/dialogue/dialogue.ts';
import { watchStatements } from '../../setup/statements.ts';
import { accountNodes, openAccountsSite, tokenFor } from '../accounts/site.ts';

const OURS = 'network:tmnlab';
const OTHERS = 'network:cnxr';
const NEED = 'need:etat-des-lieux';
const CALL = 'programme:france-2030';
const OLD_NEED = 'need:merged-into-etat-des-lieux';
const OLD_NETWORK = 'network:merged-into-tmnlab';
const PERSON = 'person:forgotten-in-dialogue';
const NAME = 'Zélie Quintrec';
const DAY = 24 * 60 * 60 * 1000;
const day = (from: number) => dayInParis(new Date(Date.now() + from * DAY));

let site: Awaited<ReturnType<typeof openAccountsSite>>;
/** Who asks, by the name in the table below. */
const bearers = new Map<string, { headers: object; account: string }>();
const asker = (who: string) => bearers.get(who) ?? expect.unreachable(who);

beforeAll(async () => {
  site = await openAccountsSite();
  site.serve();
  for (const [who, role, network] of [
    ['contributor', 'contributor', OURS],
    ['editor', 'editor', OURS],
    ['facilitator', 'facilitator', OURS],
    ['contributor of another network', 'contributor', OTHERS],
    ['contributor by the old name', 'contributor', OLD_NETWORK],
    ['administrator', 'administrator', null],
  ] as const) {
    const headers = { authorization: `Bearer ${await tokenFor(role, network)}` };
    const { data } = await site.ask('{ viewer { id } }', {}, headers);
    bearers.set(who, { headers, account: data.viewer.id });
  }
  bearers.set('visitor', { headers: { 'x-observatory-page': '1' }, account: 'nobody' });
  await run(
    `MATCH (need:Entity {id: $need}) MATCH (network:Entity {id: $ours})
     CREATE (:SourceRecord {id: $oldNeed, key: $oldNeed})-[:RESOLVED_TO]->(need)
     CREATE (:SourceRecord {id: $oldNetwork, key: $oldNetwork})-[:RESOLVED_TO]->(network)`,
  );
});
beforeEach(() =>
  run(
    `CREATE (:Dialogue {id: 'dialogue', entity: $need, closesOn: $tomorrow, openedAt: '2026-11-01T10:00:00.000Z'})`,
  ),
);
afterEach(() =>
  run(
    'MATCH (node:Dialogue|DialogueComment|DialogueAnswer|DialogueClosing|AppliedChange) DETACH DELETE node',
  ),
);
afterAll(async () => {
  await run('MATCH (record:SourceRecord) WHERE record.id IN [$oldNeed, $oldNetwork] DETACH DELETE record');
  await site?.close();
});

async function run(statement: string, parameters: object = {}): Promise<void> {
  const { driver, name } = site.database;
  const known = {
    need: NEED,
    ours: OURS,
    oldNeed: OLD_NEED,
    oldNetwork: OLD_NETWORK,
    person: PERSON,
    name: NAME,
  };
  await driver.executeQuery(
    statement,
    { ...known, tomorrow: day(1), yesterday: day(-1), ...parameters },
    { database: name },
  );
}

const DIALOGUES = `query ($entities: [ID!], $open: Boolean, $first: Int! = 50, $offset: Int! = 0) {
  dialogues(entities: $entities, open: $open, first: $first, offset: $offset) {
    total
    page {
      id entityId entity { id name } text closesOn isOpen commentCount earlierClosings { closesOn }
      comments { total page { id text networkId network { id } author createdAt removedAt isOwn } }
      answer { text status statedAt } earlierAnswers { text status }
    }
  }
}`;
const inputs = {
  openDialogue: 'OpenDialogueInput',
  commentDialogue: 'CommentDialogueInput',
  withdrawComment: 'WithdrawCommentInput',
  removeComment: 'RemoveCommentInput',
  moveDialogueClosing: 'MoveDialogueClosingInput',
  answerDialogue: 'AnswerDialogueInput',
};
type Change = keyof typeof inputs;

const change = (what: Change, input: object, who: string) =>
  site.ask(
    `mutation ($input: ${inputs[what]}!) {
       ${what}(input: $input) { clientMutationId dialogue { id commentCount answer { text } } }
     }`,
    { input },
    asker(who).headers,
  );
const say = (input: object = {}, who = 'contributor') =>
  change('commentDialogue', { dialogue: 'dialogue', network: OURS, text: 'Bonjour.', ...input }, who);
const answer = (input: object, who = 'administrator') =>
  change('answerDialogue', { dialogue: 'dialogue', text: 'Merci.', status: 'TO_INITIATE', ...input }, who);
const read = async (variables: object = {}, who = 'visitor') =>
  (await site.ask(DIALOGUES, variables, asker(who).headers)).data.dialogues;
const one = async (who = 'visitor') => (await read({ entities: [NEED] }, who)).page[0];

const NETWORK_ROLES = ['contributor', 'editor', 'facilitator'];
const OPERATIONS: readonly {
  name: Change;
  who: readonly string[];
  input: object;
  /** the same past the GraphQL layer: whether the statement itself does it */
  inCypher: (account: string) => Promise<boolean>;
}[] = [
  {
    name: 'openDialogue',
    who: ['administrator'],
    input: { entity: CALL, closesOn: day(30) },
    inCypher: async (account) => {
      const opening = { entity: CALL, text: null, closesOn: day(30) };
      return (await openDialogue(site.database, { account, key: null }, opening)) !== null;
    },
  },
  {
    name: 'commentDialogue',
    who: NETWORK_ROLES,
    input: { dialogue: 'dialogue', network: OURS, text: 'Bonjour.' },
    inCypher: async (account) => {
      const said = { dialogue: 'dialogue', network: OURS, text: 'Bonjour.' };
      return (await comment(site.database, { account, key: null }, said)) !== undefined;
    },
  },
  {
    name: 'withdrawComment',
    who: NETWORK_ROLES,
    input: { comment: 'comment' },
    inCypher: async (account) => (await withdrawComment(site.database, account, 'comment')) !== undefined,
  },
  {
    name: 'removeComment',
    who: ['administrator'],
    input: { comment: 'comment' },
    inCypher: async (account) => (await removeComment(site.database, account, 'comment')) !== null,
  },
  {
    name: 'moveDialogueClosing',
    who: ['administrator'],
    input: { dialogue: 'dialogue', closesOn: day(40) },
    inCypher: (account) => {
      const closing = { dialogue: 'dialogue', closesOn: day(50) };
      return moveClosing(site.database, { account, key: null }, closing);
    },
  },
  {
    name: 'answerDialogue',
    who: ['administrator'],
    input: { dialogue: 'dialogue', text: 'Merci.', status: 'DECLINED' },
    inCypher: (account) => {
      const said = { dialogue: 'dialogue', text: 'Merci.', status: 'declined', statedAt: day(0) } as const;
      return answerDialogue(site.database, { account, key: null }, said);
    },
  },
];
const ROLES = ['visitor', ...NETWORK_ROLES, 'contributor of another network', 'administrator'];
const cases = OPERATIONS.flatMap((operation) => ROLES.map((role) => ({ ...operation, role })));

describe('who may do what in a dialogue', () => {
  it.each(cases)(
    '$name by $role, in the API and in its statement',
    async ({ name, who, input, inCypher, role }) => {
      const { account } = asker(role);
      await run(
        `MATCH (dialogue:Dialogue {id: 'dialogue'})
       CREATE (dialogue)-[:HAS]->(:DialogueComment {id: 'comment', text: 'Avant.', network: $ours, account: $account, createdAt: '2026'})`,
        { account },
      );
      const before = await accountNodes(site.database);
      const { errors } = await change(name, input, role);
      if (who.includes(role)) {
        expect(errors).toBeUndefined();
        expect(await inCypher(account)).toBe(true);
      } else {
        const code = role === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expect(errors?.[0]).toMatchObject({ extensions: { code } });
        expect(await inCypher(account)).toBe(false);
        expect(await accountNodes(site.database)).toEqual(before);
      }
    },
  );

  it('leaves what somebody says to them alone, also in their own network', async () => {
    await say();
    const { page } = (await one('contributor')).comments;
    expect(page).toMatchObject([{ isOwn: true }]);
    const { errors } = await change('withdrawComment', { comment: page[0].id }, 'editor');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await one()).comments).toMatchObject({ total: 1, page: [{ isOwn: false }] });
  });
});

describe('a dialogue', () => {
  it('is opened, held and answered, for all to read', async () => {
    const text = `Que manque-t-il à l’appel ? <b>'}) DETACH DELETE n //`;
    const { errors, data } = await change(
      'openDialogue',
      { entity: CALL, closesOn: day(30), text },
      'administrator',
    );
    expect(errors).toBeUndefined();
    const { id } = data.openDialogue.dialogue;
    const said = `<script>alert(1)</script>\n\n"'}) DETACH DELETE n // \u202E`;
    await say({ dialogue: id, text: said });
    await say({ dialogue: id, network: OTHERS, text: 'Et la XR ?' }, 'contributor of another network');
    await answer({ dialogue: id, status: 'TO_ARBITRATE', statedAt: '2026-11' });
    await answer({ dialogue: id, text: 'Nous l’ajoutons.' });
    const { total, page } = await read({ entities: [CALL] });
    expect(total).toBe(1);
    expect(page).toEqual([
      {
        id,
        entityId: CALL,
        entity: { id: CALL, name: 'France 2030' },
        text,
        closesOn: day(30),
        isOpen: true,
        earlierClosings: [],
        commentCount: 2,
        comments: {
          total: 2,
          page: [
            {
              id: expect.any(String),
              text: said,
              networkId: OURS,
              network: { id: OURS },
              author: `contributor of ${OURS}`,
              createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
              removedAt: null,
              isOwn: false,
            },
            expect.objectContaining({ text: 'Et la XR ?', networkId: OTHERS }),
          ],
        },
        answer: { text: 'Nous l’ajoutons.', status: 'TO_INITIATE', statedAt: day(0) },
        earlierAnswers: [{ text: 'Merci.', status: 'TO_ARBITRATE' }],
      },
    ]);
  });

  it('takes comments until the end of its last day in Paris, and then says so', async () => {
    await run('MATCH (dialogue:Dialogue) SET dialogue.closesOn = $today', { today: day(0) });
    await say();
    const [{ id }] = (await one()).comments.page;
    await run('MATCH (dialogue:Dialogue) SET dialogue.closesOn = $yesterday');
    for (const { errors } of [await say(), await change('withdrawComment', { comment: id }, 'contributor')]) {
      expect(errors?.[0]).toMatchObject({
        message: `This dialogue closed on ${day(-1)}, at the end of the day in Paris.`,
        extensions: { code: 'DIALOGUE_CLOSED', closedOn: day(-1) },
      });
    }
    expect(await one()).toMatchObject({ isOpen: false, commentCount: 1 });
    expect((await answer({})).errors).toBeUndefined();
  });

  it('loses the text of a comment that an administrator removes, also once it is closed, and says so', async () => {
    await say({ text: 'Insulte.' });
    await say({ text: 'Argument.' });
    const [{ id }, { id: other }] = (await one()).comments.page;
    await run('MATCH (dialogue:Dialogue) SET dialogue.closesOn = $yesterday');
    for (const _time of [1, 2]) {
      const { data } = await change('removeComment', { comment: id }, 'administrator');
      expect(data.removeComment.dialogue.commentCount).toBe(1);
    }
    expect((await one()).comments).toMatchObject({
      total: 2,
      page: [
        { id, text: null, networkId: OURS, removedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
        { id: other, text: 'Argument.', removedAt: null },
      ],
    });
    expect(await accountNodes(site.database)).toContainEqual(
      expect.objectContaining({
        properties: expect.objectContaining({ id, removedBy: asker('administrator').account }),
      }),
    );
    expect(JSON.stringify(await accountNodes(site.database))).not.toContain('Insulte');
  });

  it('is closed on another day, opens again by that, and says which day it was', async () => {
    await run('MATCH (dialogue:Dialogue) SET dialogue.closesOn = $yesterday');
    const move = (closesOn: string, named = {}) =>
      change('moveDialogueClosing', { dialogue: 'dialogue', closesOn, ...named }, 'administrator');
    for (const _time of [1, 2]) {
      expect((await move(day(2), { clientMutationId: 'moved' })).errors).toBeUndefined();
    }
    expect((await say()).errors).toBeUndefined();
    await move(day(2));
    await move(day(9));
    await move(day(2), { clientMutationId: 'moved' });
    expect(await one()).toMatchObject({
      isOpen: true,
      closesOn: day(9),
      earlierClosings: [{ closesOn: day(2) }, { closesOn: day(-1) }],
    });
  });

  it('makes a change once, however late it is sent again', async () => {
    const named = { clientMutationId: 'said' };
    for (const _time of [1, 2]) {
      expect((await say(named)).data.commentDialogue).toMatchObject({
        ...named,
        dialogue: { commentCount: 1 },
      });
    }
    const [{ id }] = (await one()).comments.page;
    for (const _time of [1, 2]) {
      const { data } = await change('withdrawComment', { comment: id }, 'contributor');
      expect(data.withdrawComment.dialogue.commentCount).toBe(0);
    }
    expect((await say(named)).data.commentDialogue.dialogue.commentCount).toBe(0);
    await run('MATCH (dialogue:Dialogue) SET dialogue.closesOn = $yesterday');
    expect((await change('withdrawComment', { comment: id }, 'contributor')).errors).toBeUndefined();

    const opening = { entity: CALL, closesOn: day(1), clientMutationId: 'opened' };
    const [first, second] = [
      await change('openDialogue', opening, 'administrator'),
      await change('openDialogue', opening, 'administrator'),
    ];
    expect(second.data).toEqual(first.data);
    expect((await read({ entities: [CALL] })).total).toBe(1);
    for (const _time of [1, 2]) await answer({ clientMutationId: 'answered' });
    expect((await one()).earlierAnswers).toEqual([]);
  });

  it('holds a comment once that is sent ten times at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => say({ clientMutationId: 'at once' })));
    expect((await one()).commentCount).toBe(1);
  });

  it('follows what was merged: the need, and networks', async () => {
    await run('MATCH (dialogue:Dialogue) SET dialogue.entity = $oldNeed');
    await say({ network: OLD_NETWORK });
    await say({ network: OLD_NETWORK }, 'contributor by the old name');
    await run('MATCH (comment:DialogueComment) SET comment.network = $oldNetwork');
    for (const id of [NEED, OLD_NEED]) {
      const { page } = await read({ entities: [id] });
      expect(page).toMatchObject([{ entityId: NEED, entity: { id: NEED } }]);
      const networks = page[0].comments.page.map((each: { network: object }) => each.network);
      expect(networks).toEqual([{ id: OURS }, { id: OURS }]);
    }
    for (const who of ['contributor', 'contributor by the old name']) {
      const own = (await one(who)).comments.page.find((each: { isOwn: boolean }) => each.isOwn);
      expect((await change('withdrawComment', { comment: own.id }, who)).errors).toBeUndefined();
    }
    expect((await one()).commentCount).toBe(0);
  });

  it('stays when its need is gone', async () => {
    await run(`MATCH (dialogue:Dialogue) SET dialogue.entity = 'need:gone'`);
    await say();
    const gone = { entityId: 'need:gone', entity: null, commentCount: 1 };
    expect((await read()).page).toMatchObject([gone]);
    expect((await read({ entities: ['need:gone'] })).page).toMatchObject([gone]);
  });

  it('forgets a person who is erased: what it says of them, and that they said something', async () => {
    await say({ text: `Demander à ${NAME}.` });
    await answer({ text: `${NAME} a raison.` });
    await run(`MATCH (dialogue:Dialogue) SET dialogue.text = 'Une idée de ' + $name`);
    await run(`MATCH (account:Account {id: $account}) SET account.name = $name`, {
      account: asker('contributor').account,
    });
    expect((await one()).comments.page).toMatchObject([{ author: NAME }]);
    await run(`CREATE (:Entity:Person {id: $person, name: $name, source: 'x'})`);
    await forget(site.database, PERSON);
    await run('MATCH (kept:Erased|ErasureSalt) DELETE kept');
    await run('MATCH (computed:Analysis|Resolution) REMOVE computed.outdated');
    expect(await one()).toMatchObject({
      text: 'Une idée de …',
      comments: { page: [{ text: 'Demander à ….', author: null }] },
      answer: { text: '… a raison.' },
    });
  });

  it('names no account that is gone, or goes by an address or by the key of its provider', async () => {
    await say();
    await run(`MATCH (comment:DialogueComment) SET comment.account = 'somebody'`);
    const called = (name: string) =>
      run(
        `MERGE (account:Account {id: 'somebody', key: 'https://login.example 7f3a'}) SET account.name = $called`,
        { called: name },
      );
    for (const [name, author] of [
      ['Camille', 'Camille'],
      ['camille@reseau.example', null],
      ['7f3a', null],
    ] as const) {
      await called(name);
      expect((await one()).comments.page).toMatchObject([{ text: 'Bonjour.', author }]);
    }
    await run(`MATCH (account:Account {id: 'somebody'}) DELETE account`);
    expect((await one()).comments.page).toMatchObject([{ text: 'Bonjour.', author: null }]);
  });

  it('is listed by how soon it closes, then by how long it has been closed', async () => {
    await run(
      `UNWIND [['soon', $today], ['late', $later], ['past', '2026-01-02'], ['long past', '2025-01-02']] AS each
       CREATE (:Dialogue {id: each[0], entity: $need, closesOn: each[1], openedAt: '2025'})`,
      { today: day(0), later: day(40) },
    );
    const ids = async (variables: object) => (await read(variables)).page.map(({ id }: { id: string }) => id);
    expect(await ids({})).toEqual(['soon', 'dialogue', 'late', 'past', 'long past']);
    expect(await ids({ open: true })).toEqual(['soon', 'dialogue', 'late']);
    expect(await ids({ open: false, first: 1, offset: 1 })).toEqual(['long past']);
    expect(await read({ entities: [CALL] })).toEqual({ total: 0, page: [] });
  });

  it('is read with the others and what is said in all of them at once', async () => {
    await run(
      `UNWIND range(1, 20) AS number
       CREATE (:Dialogue {id: 'dialogue ' + number, entity: $need, closesOn: $tomorrow, openedAt: '2025'})
         -[:HAS]->(:DialogueComment {id: 'comment ' + number, text: 'x', network: $ours, account: 'gone', createdAt: '2026'})`,
    );
    const watched = watchStatements(site.database);
    const { total, page } = await read();
    expect(total).toBe(21);
    for (const { commentCount, comments } of page) expect(comments.total).toBe(commentCount);
    expect(watched.names().filter((name) => name.startsWith('dialogue/'))).toHaveLength(2);
    watched.stop();
  });

  it.each([
    ['openDialogue', 'input.entity', { entity: 'organisation:groover', closesOn: day(1) }],
    ['openDialogue', 'input.entity', { entity: 'need:nowhere', closesOn: day(1) }],
    ['openDialogue', 'input.closesOn', { entity: NEED, closesOn: day(-1) }],
    ['openDialogue', 'input.closesOn', { entity: NEED, closesOn: '2099-02-30' }],
    ['openDialogue', 'input.closesOn', { entity: NEED, closesOn: '2099' }],
    ['openDialogue', 'input.text', { entity: NEED, closesOn: day(1), text: ' ' }],
    ['commentDialogue', 'input.text', { dialogue: 'dialogue', network: OURS, text: 'x'.repeat(4001) }],
    ['commentDialogue', 'input.text', { dialogue: 'dialogue', network: OURS, text: '\n' }],
    ['commentDialogue', 'input.dialogue', { dialogue: 'nowhere', network: OURS, text: 'x' }],
    [
      'commentDialogue',
      'input.clientMutationId',
      { dialogue: 'dialogue', network: OURS, text: 'x', clientMutationId: 'x'.repeat(101) },
    ],
    ['removeComment', 'input.comment', { comment: 'nowhere' }],
    ['moveDialogueClosing', 'input.dialogue', { dialogue: 'nowhere', closesOn: day(1) }],
    ['moveDialogueClosing', 'input.closesOn', { dialogue: 'dialogue', closesOn: day(-1) }],
    ['answerDialogue', 'input.dialogue', { dialogue: 'nowhere', text: 'x', status: 'DECLINED' }],
    [
      'answerDialogue',
      'input.statedAt',
      { dialogue: 'dialogue', text: 'x', status: 'DECLINED', statedAt: day(2) },
    ],
  ] as const)('refuses what is out of bounds: %s, %s', async (what, argument, input) => {
    const { errors } = await change(
      what,
      input,
      what === 'commentDialogue' ? 'contributor' : 'administrator',
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect(await read()).toMatchObject({ total: 1, page: [{ commentCount: 0, answer: null }] });
  });

  it('refuses to list those about more than 200 entities', async () => {
    const { errors } = await site.ask(DIALOGUES, { entities: Array(201).fill(NEED) }, {});
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'entities' } });
  });
});
