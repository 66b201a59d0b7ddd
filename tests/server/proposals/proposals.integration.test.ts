import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { projectFolder } from '../../../core/config.ts';
import { takeInContributions } from '../../../ingest/contributions/take-in.ts';
import { forget } from '../../../ingest/forget/forget.ts';
import { loadSource } from '../../../ingest/pipeline.ts';
import { resolveGraph } from '../../../ingest/resolve/graph/resolve.ts';
import { packageSource } from '../../../ingest/sources/package.ts';
import { testConfig } from '../../setup/database.ts';
import { quiet } from '../../setup/quiet.ts';
import { watchStatements } from '../../setup/statements.ts';
import { openAccountsSite, tokenFor } from '../accounts/site.ts';

const OURS = 'network:cnxr';
const OTHERS = 'network:hacnum';
/** A member of the first of them, and of no other network. */
const MEMBER = 'organisation:laval-virtual';

let site: Awaited<ReturnType<typeof openAccountsSite>>;
let contributor: object;
let editor: object;
let otherEditor: object;
let administrator: object;
let ids: { project: string; theme: string };
const visitor = { 'x-observatory-page': '1' };

beforeAll(async () => {
  site = await openAccountsSite();
  site.serve();
  const bearer = async (role: Parameters<typeof tokenFor>[0], network: string | null) => ({
    authorization: `Bearer ${await tokenFor(role, network)}`,
  });
  contributor = await bearer('contributor', OURS);
  editor = await bearer('editor', OURS);
  otherEditor = await bearer('editor', OTHERS);
  administrator = await bearer('administrator', null);
  const [found] = await rows<typeof ids>(
    `MATCH (member:Entity {id: $member})
     MATCH (project:Project) WHERE NOT EXISTS { (project)--(member) }
     MATCH (theme:Theme)
     RETURN project.id AS project, theme.id AS theme ORDER BY project, theme LIMIT 1`,
    { member: MEMBER },
  );
  ids = found ?? expect.unreachable('the starter data has such entities');
});
afterEach(async () => {
  // What a test has accepted and not undone is undone, so that the next one finds the starter data.
  await rows(
    `MATCH (proposal:Proposal {status: 'accepted'}) SET proposal.status = 'undone', proposal.application = 'waiting'`,
  );
  await takeIn();
  await rows('MATCH (node:Proposal|ProposalEvent) DETACH DELETE node');
});
afterAll(() => site?.close());

async function rows<Row>(statement: string, parameters: object = {}): Promise<Row[]> {
  const { driver, name } = site.database;
  const { records } = await driver.executeQuery(statement, parameters, { database: name });
  return records.map((record) => record.toObject() as Row);
}

const options = () => ({
  database: site.database,
  embedder: undefined,
  progress: quiet,
  scratch: path.join(testConfig().OBSERVATORY_DATA, 'scratch-of-tests'),
});

/** What the command `contributions` does, but for the analysis. */
async function takeIn() {
  const taken = await takeInContributions(options());
  await resolveGraph(options());
  return taken;
}

async function loadStarterAgain() {
  const source = await packageSource(path.join(projectFolder, 'data'));
  const rejects: unknown[] = [];
  await loadSource(source, { ...options(), reject: (each) => rejects.push(each) });
  expect(rejects).toEqual([]);
}

const FIELDS = `id action status application problem networkId mayDecide isOwn source
  entityId entity { id name } otherId type
  differences { property before proposed now } links { type isOutgoing otherId }
  deciders { id } history { what by text }`;

interface Asked {
  proposal: Record<string, unknown> & {
    id: string;
    status: string;
    deciders: { id: string }[];
    history: { what: string; by: string | null; text: string }[];
  };
  code?: string;
  message?: string;
}

async function change(mutation: string, type: string, input: object, by: object): Promise<Asked> {
  const { data, errors } = await site.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { proposal { ${FIELDS} } } }`,
    { input },
    by,
  );
  const [error] = errors ?? [];
  return {
    proposal: data?.[mutation]?.proposal,
    ...(error && { code: String(error.extensions?.code), message: error.message }),
  };
}

const propose = (input: object, by = contributor) =>
  change('propose', 'ProposeInput', { network: OURS, ...input }, by);
const decide = (proposal: string, accept: boolean, by = editor, reason = 'Vérifié sur le site.') =>
  change('decideProposal', 'DecideProposalInput', { proposal, accept, reason }, by);
const undo = (proposal: string, by = editor) =>
  change('undoProposal', 'UndoProposalInput', { proposal, reason: 'Une erreur.' }, by);
const withdraw = (proposal: string, by = contributor) =>
  change('withdrawProposal', 'WithdrawProposalInput', { proposal }, by);
const comment = (proposal: string, by: object, more: object = {}) =>
  change('commentProposal', 'CommentProposalInput', { proposal, text: 'Un mot.', ...more }, by);
const list = async (by: object, args = '') =>
  (await site.ask(`{ proposals${args} { total page { ${FIELDS} } } }`, {}, by)).data.proposals as {
    total: number;
    page: Asked['proposal'][];
  };
const one = async (id: string, by: object) =>
  (await site.ask(`query ($id: ID!) { proposal(id: $id) { ${FIELDS} } }`, { id }, by)).data
    .proposal as Asked['proposal'];
const properties = async (id: string) =>
  (
    await rows<{ properties: Record<string, unknown> }>(
      'MATCH (entity:Entity {id: $id}) RETURN properties(entity) AS properties',
      { id },
    )
  )[0]?.properties;

async function accepted(input: object): Promise<string> {
  const { proposal } = await propose(input);
  expect((await decide(proposal.id, true)).proposal.status).toBe('ACCEPTED');
  return proposal.id;
}

const website = (entity: string, url = 'https://example.org/nouveau') => ({
  correct: { entity, values: [{ name: 'url', value: [url] }] },
});

describe('a correction', () => {
  it('shows its difference, is accepted, and is said by the network', async () => {
    const before = await properties(MEMBER);
    const { proposal } = await propose({
      ...website(MEMBER),
      source: 'https://example.org/annuaire',
      comment: 'Le site a changé.',
    });
    expect(proposal).toMatchObject({
      action: 'CORRECT',
      status: 'OPEN',
      application: null,
      entityId: MEMBER,
      deciders: [{ id: OURS }],
      isOwn: true,
      mayDecide: false,
      history: [{ what: 'PROPOSED', by: `contributor of ${OURS}`, text: 'Le site a changé.' }],
    });
    const difference = { property: 'url', before: before?.url ? [before.url] : [] };
    expect(proposal.differences).toEqual([
      { ...difference, proposed: ['https://example.org/nouveau'], now: difference.before },
    ]);
    expect((await decide(proposal.id, true)).proposal).toMatchObject({
      status: 'ACCEPTED',
      application: 'WAITING',
    });
    expect(await takeIn()).toEqual({ done: 1, failed: 0 });

    const after = await properties(MEMBER);
    expect(after).toMatchObject({
      url: 'https://example.org/nouveau',
      name: before?.name,
      source: before?.source,
      licence: before?.licence,
    });
    const { data } = await site.ask(
      'query ($entity: ID!) { records(entity: $entity) { dataset source licence } }',
      { entity: MEMBER },
      visitor,
    );
    expect(data.records[0]).toEqual({
      dataset: 'contribution-cnxr',
      source: 'https://example.org/annuaire',
      licence: 'Licence Ouverte 2.0',
    });
    expect(await one(proposal.id, visitor)).toMatchObject({ application: 'DONE', status: 'ACCEPTED' });
  });

  it('is not overwritten by an ingest, and undone leaves the graph as it was', async () => {
    const before = await properties(MEMBER);
    const id = await accepted(website(MEMBER));
    await takeIn();
    await loadStarterAgain();
    expect((await properties(MEMBER))?.url).toBe('https://example.org/nouveau');

    expect((await undo(id)).proposal).toMatchObject({ status: 'UNDONE', application: 'WAITING' });
    await takeIn();
    const after = await properties(MEMBER);
    const stated = (all: object | undefined) =>
      Object.fromEntries(Object.entries(all ?? {}).filter(([name]) => name !== 'stale'));
    expect(stated(after)).toEqual(stated(before));
    expect((await one(id, visitor)).history.map(({ what, by }) => [what, by])).toEqual([
      ['PROPOSED', null],
      ['ACCEPTED', null],
      ['UNDONE', null],
    ]);
  });

  it('of one network gives way to a later one of another, property by property', async () => {
    const first = await accepted({
      correct: {
        entity: MEMBER,
        values: [
          { name: 'url', value: ['https://example.org/un'] },
          { name: 'acronym', value: ['UN'] },
        ],
      },
    });
    const { proposal } = await propose(
      { ...website(MEMBER, 'https://example.org/deux'), network: OTHERS },
      otherEditor,
    );
    expect((await decide(proposal.id, true, otherEditor)).code).toBe('FORBIDDEN');
    await decide(proposal.id, true);
    await takeIn();
    expect(await properties(MEMBER)).toMatchObject({ url: 'https://example.org/deux', acronym: 'UN' });
    await undo(proposal.id);
    await takeIn();
    expect((await properties(MEMBER))?.url).toBe('https://example.org/un');
    await undo(first);
  });

  it('says that there is no value, which no source has then, until it is undone', async () => {
    const before = await everything(MEMBER);
    const had = (await properties(MEMBER))?.url;
    expect(had).toEqual(expect.any(String));
    const empty = { correct: { entity: MEMBER, values: [{ name: 'url', value: [] }] } };
    const { proposal } = await propose(empty);
    expect(proposal.differences).toEqual([{ property: 'url', before: [had], proposed: [], now: [had] }]);
    await decide(proposal.id, true);
    expect(await takeIn()).toEqual({ done: 1, failed: 0 });
    expect(await properties(MEMBER)).not.toHaveProperty('url');
    expect((await propose(empty)).message).toContain('a value that is not there already');
    await loadStarterAgain();
    expect(await properties(MEMBER)).not.toHaveProperty('url');
    await undo(proposal.id);
    await takeIn();
    expect(await everything(MEMBER)).toEqual(before);
  });

  it('says what has changed since', async () => {
    const { proposal } = await propose(website(MEMBER, 'https://example.org/tard'));
    await accepted(website(MEMBER, 'https://example.org/avant'));
    await takeIn();
    const [difference] = (await one(proposal.id, editor)).differences as {
      now: string[];
      before: string[];
    }[];
    expect(difference?.now).toEqual(['https://example.org/avant']);
    expect(difference?.before).not.toEqual(difference?.now);
  });
});

describe('other proposals', () => {
  it('add an entity with its links, searchable by its name, gone when undone', async () => {
    const { proposal, message } = await propose({
      add: {
        kind: 'PROJECT',
        values: [
          { name: 'name', value: ['Le musée des échos'] },
          { name: 'startDate', value: ['2025-09'] },
          { name: 'alternateNames', value: ['Échos', 'Musée-échos'] },
        ],
        links: [
          { type: 'CARRIES', isOutgoing: false, other: MEMBER },
          { type: 'ABOUT', other: ids.theme },
        ],
      },
    });
    expect(message).toBeUndefined();
    const id = proposal.entityId as string;
    expect(id).toMatch(/^project:le-musee-des-echos-[0-9a-f]{8}$/);
    expect(proposal.entity).toBeNull();
    await decide(proposal.id, true);
    await takeIn();
    expect(await properties(id)).toMatchObject({ name: 'Le musée des échos', startDate: '2025-09' });
    const { data } = await site.ask(
      'query ($id: ID!) { entity(id: $id) { ... on Project { carriedBy { id } } } }',
      { id },
      visitor,
    );
    expect(data.entity.carriedBy).toEqual([{ id: MEMBER }]);

    await undo(proposal.id);
    await takeIn();
    expect(await properties(id)).toBeUndefined();
  });

  it('declare a re-use with what shows it, stated by the network', async () => {
    const id = await accepted({
      link: {
        from: MEMBER,
        type: 'REUSES',
        to: ids.project,
        values: [
          { name: 'since', value: ['2024'] },
          { name: 'what', value: ['Le dispositif sonore'] },
          { name: 'evidence', value: ['https://example.org/preuve'] },
        ],
      },
    });
    expect(await takeIn()).toEqual({ done: 1, failed: 0 });
    const { data } = await site.ask(
      `query ($from: ID!) { neighbourhood(id: $from, depth: 1) { edges {
         type target statements { dataset licence what evidence since }
       } } }`,
      { from: MEMBER },
      visitor,
    );
    const edge = data.neighbourhood.edges.find(
      (each: { type: string; target: string }) => each.type === 'REUSES' && each.target === ids.project,
    );
    expect(edge.statements).toEqual([
      {
        dataset: 'contribution-cnxr',
        licence: 'Licence Ouverte 2.0',
        what: 'Le dispositif sonore',
        evidence: 'https://example.org/preuve',
        since: '2024',
      },
    ]);
    await undo(id);
    await takeIn();
    expect(await linked(MEMBER, 'REUSES', ids.project)).toEqual([]);
  });

  it('remove a link that a source still states, until that is undone', async () => {
    const [stated] = await linked(MEMBER, 'MEMBER_OF', OURS);
    const id = await accepted({ unlink: { from: MEMBER, type: 'MEMBER_OF', to: OURS } });
    await takeIn();
    expect(await linked(MEMBER, 'MEMBER_OF', OURS)).toEqual([]);
    await loadStarterAgain();
    expect(await linked(MEMBER, 'MEMBER_OF', OURS)).toEqual([]);
    await undo(id);
    await takeIn();
    expect(await linked(MEMBER, 'MEMBER_OF', OURS)).toEqual([stated]);
  });

  it('remove an entity that a source still lists, until that is undone', async () => {
    const before = await everything(MEMBER);
    const id = await accepted({ remove: MEMBER });
    await takeIn();
    expect(await properties(MEMBER)).toBeUndefined();
    const watched = watchStatements(site.database);
    await loadStarterAgain();
    // All that was ever decided, each with its values, would be read for a few removals.
    expect(watched.names()).toContain('contribute/retracted');
    expect(watched.names()).not.toContain('contribute/decided');
    watched.stop();
    expect(await properties(MEMBER)).toBeUndefined();
    await undo(id);
    await takeIn();
    expect(await everything(MEMBER)).toEqual(before);
    await loadStarterAgain();
    expect(await everything(MEMBER)).toEqual(before);
  });

  it('merge two records, and separate them again', async () => {
    const other = 'organisation:cnc';
    const about = async (entity: string) =>
      (await list(editor, `(statuses: [OPEN], entity: "${entity}")`)).page.map(({ id }) => id).sort();
    const ofMember = (await propose(website(MEMBER))).proposal.id;
    const ofOther = (await propose(website(other))).proposal.id;
    const merge = await accepted({ merge: { a: MEMBER, b: other } });
    expect(await takeIn()).toEqual({ done: 1, failed: 0 });
    expect(await standing(MEMBER)).toBe(await standing(other));
    // What was proposed about each is about what both have become, by whichever name one asks.
    for (const id of [MEMBER, other]) expect(await about(id)).toEqual([ofMember, ofOther].sort());
    const { message } = await propose({ merge: { a: MEMBER, b: other } });
    expect(message).toContain('two records that are not one already');

    const separate = await accepted({ separate: { a: MEMBER, b: other } });
    await takeIn();
    expect(await standing(MEMBER)).not.toBe(await standing(other));
    await undo(separate);
    await undo(merge);
    await takeIn();
    expect(await standing(MEMBER)).toBe(MEMBER);
    expect(await standing(other)).toBe(other);
    expect([await about(MEMBER), await about(other)]).toEqual([[ofMember], [ofOther]]);
  });
});

async function linked(from: string, type: string, to: string): Promise<string[][]> {
  const found = await rows<{ stated: string[] }>(
    'MATCH ({id: $from})-[relation:$($type)]->({id: $to}) RETURN relation.stated AS stated',
    { from, type, to },
  );
  return found.map(({ stated }) => stated);
}

async function standing(record: string): Promise<string | undefined> {
  const [row] = await rows<{ id: string }>(
    'MATCH (:SourceRecord {id: $record})-[:RESOLVED_TO]->(entity) RETURN entity.id AS id',
    { record },
  );
  return row?.id;
}

/** An entity with its records and recorded relations; what is computed is computed anew elsewhere. */
async function everything(id: string) {
  return rows(
    `MATCH (entity:Entity {id: $id})
     RETURN labels(entity) AS labels, entity {.name, .url, .description, .source, .licence} AS entity,
       COLLECT { MATCH (record)-[:RESOLVED_TO]->(entity) RETURN record.values ORDER BY record.key } AS records,
       COLLECT {
         MATCH (entity)-[relation]-(other:Entity) WHERE relation.stated IS NOT NULL
         RETURN type(relation) + ' ' + other.id + ' ' + reduce(all = '', each IN relation.stated | all + each) AS relation
         ORDER BY relation
       } AS relations`,
    { id },
  );
}

it('loses what it says of a person who is erased', async () => {
  const person = 'person:forgotten-in-proposals';
  await rows(
    `CREATE (person:Entity:Actor:Person {id: $person, name: 'Dominique Témoin', source: 's'})
     CREATE (:SourceRecord {id: $person, key: $person, dataset: 'test', kind: 'Person', values: '{}'})-[:RESOLVED_TO]->(person)`,
    { person },
  );
  await propose({ correct: { entity: person, values: [{ name: 'role', value: ['direction'] }] } });
  const about = await propose({
    correct: { entity: MEMBER, values: [{ name: 'description', value: ['Fondé par Dominique Témoin.'] }] },
    comment: 'Selon Dominique Témoin.',
  });
  await forget(site.database, person);
  expect(await list(editor)).toMatchObject({ total: 1 });
  const left = await one(about.proposal.id, editor);
  expect(left.differences).toMatchObject([{ proposed: ['Fondé par ….'] }]);
  expect(left.history).toMatchObject([{ text: 'Selon ….' }]);
  await rows('MATCH (node:Erased|ErasureSalt) DELETE node');
});

describe('a decision', () => {
  it('is made once: a later one the other way is refused, the same one again changes nothing', async () => {
    const { proposal } = await propose(website(MEMBER));
    expect((await decide(proposal.id, false, editor, '')).code).toBe('BAD_USER_INPUT');
    const refused = await decide(proposal.id, false, editor, 'Ce n’est pas son site.');
    expect(refused.proposal).toMatchObject({ status: 'REFUSED', application: null });
    expect((await decide(proposal.id, true)).code).toBe('CONFLICT');
    expect((await withdraw(proposal.id)).code).toBe('CONFLICT');
    expect((await undo(proposal.id)).code).toBe('CONFLICT');
    const again = await decide(proposal.id, false, editor, 'Encore.');
    expect(again.proposal.history.map(({ what }) => what)).toEqual(['PROPOSED', 'REFUSED']);
    expect(await takeIn()).toEqual({ done: 0, failed: 0 });
  });

  it('of several at once is one', async () => {
    const { proposal } = await propose(website(MEMBER));
    const outcomes = await Promise.all(
      [true, false, true, false].map((accept) =>
        decide(proposal.id, accept, accept ? editor : administrator),
      ),
    );
    const { status, history } = await one(proposal.id, editor);
    expect(history).toHaveLength(2);
    for (const { proposal: seen, code } of outcomes)
      expect(code ?? seen.status).toMatch(new RegExp(`CONFLICT|${status}`));
  });

  it('is undone before it was taken in, and then changes nothing', async () => {
    const before = await properties(MEMBER);
    const id = await accepted(website(MEMBER));
    await undo(id);
    expect(await takeIn()).toEqual({ done: 1, failed: 0 });
    expect((await properties(MEMBER))?.url).toBe(before?.url);
  });

  it('that cannot be taken in any more says why', async () => {
    const id = await accepted({
      link: { from: MEMBER, type: 'REUSES', to: ids.project, values: [] },
    });
    const removal = await accepted({ remove: ids.project });
    await rows(`MATCH (proposal:Proposal {id: $id}) SET proposal.application = 'done'`, { id });
    await takeIn();
    await rows(`MATCH (proposal:Proposal {id: $id}) SET proposal.application = 'waiting'`, { id });
    await takeIn();
    expect(await one(id, editor)).toMatchObject({ status: 'ACCEPTED' });
    await undo(removal);
  });
});

describe('a proposal', () => {
  it('of a network that was merged is listed for what this went into', async () => {
    const old = 'network:merged-into-ours';
    await rows(
      `MATCH (ours:Entity {id: $ours}) CREATE (:SourceRecord {id: $old, key: $old})-[:RESOLVED_TO]->(ours)`,
      { old, ours: OURS },
    );
    onTestFinished(async () => {
      await rows('MATCH (record:SourceRecord {id: $old}) DETACH DELETE record', { old });
    });
    await propose(website(MEMBER));
    await rows('MATCH (proposal:Proposal) SET proposal.network = $old', { old });
    for (const id of [OURS, old]) {
      expect(await list(editor, `(network: "${id}")`)).toMatchObject({
        total: 1,
        page: [{ networkId: old }],
      });
    }
    expect(await list(editor, `(network: "${OTHERS}")`)).toMatchObject({ total: 0 });
  });

  it('sent again under the same name is the same one; a word too', async () => {
    const first = await propose({ ...website(MEMBER), clientMutationId: 'once' });
    const again = await propose({
      ...website(MEMBER, 'https://example.org/autre'),
      clientMutationId: 'once',
    });
    expect(again.proposal.id).toBe(first.proposal.id);
    await comment(first.proposal.id, editor, { clientMutationId: 'word' });
    await comment(first.proposal.id, editor, { clientMutationId: 'word' });
    expect((await one(first.proposal.id, contributor)).history).toHaveLength(2);
    expect(await list(editor)).toMatchObject({ total: 1 });
  });

  it('that is open is for those who propose and decide; visitors see what was accepted, without names', async () => {
    const { proposal } = await propose(website(MEMBER));
    await comment(proposal.id, editor);
    expect(await one(proposal.id, visitor)).toBeNull();
    expect(await list(visitor)).toMatchObject({ total: 0 });
    expect(await list(otherEditor)).toMatchObject({ total: 1 });
    expect(await list(otherEditor, '(decidable: true)')).toMatchObject({ total: 0 });
    expect(await list(editor, '(decidable: true, statuses: [OPEN])')).toMatchObject({ total: 1 });
    expect(await list(administrator, `(decidable: true, entity: "${MEMBER}")`)).toMatchObject({
      total: 1,
    });
    await decide(proposal.id, true);
    const seen = await one(proposal.id, visitor);
    expect(seen.history.map(({ what, by }) => [what, by])).toEqual([
      ['PROPOSED', null],
      ['ACCEPTED', null],
    ]);
  });

  const who = ['visitor', 'contributor', 'facilitator', 'editor', 'otherEditor', 'administrator'] as const;
  it.each([
    ['propose', ['contributor', 'editor']],
    ['comment', ['contributor', 'editor', 'otherEditor', 'administrator']],
    ['decide', ['editor', 'administrator']],
    ['withdraw', ['contributor']],
    ['undo', ['editor', 'administrator']],
  ] as const)('%s: by whoever may, and nobody else', async (what, allowed) => {
    const facilitator = { authorization: `Bearer ${await tokenFor('facilitator', OURS)}` };
    const headers = { visitor, contributor, facilitator, editor, otherEditor, administrator };
    for (const name of who) {
      const { proposal } = await propose(website(MEMBER));
      if (what === 'undo') await decide(proposal.id, true);
      const by = headers[name];
      const asked = {
        propose: () => propose(website(MEMBER), by),
        comment: () => comment(proposal.id, by),
        decide: () => decide(proposal.id, true, by),
        withdraw: () => withdraw(proposal.id, by),
        undo: () => undo(proposal.id, by),
      }[what];
      const { code } = await asked();
      const expected = name === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect([name, code]).toEqual([
        name,
        (allowed as readonly string[]).includes(name) ? undefined : expected,
      ]);
    }
  });

  it.each([
    ['nothing', {}, 'exactly one of'],
    ['two things', { ...website(MEMBER), remove: MEMBER }, 'exactly one of'],
    ['an unknown entity', website('organisation:nobody'), 'organisation:nobody'],
    [
      'an unknown property',
      { correct: { entity: MEMBER, values: [{ name: 'rank', value: ['1'] }] } },
      'not rank',
    ],
    [
      'a licence',
      { correct: { entity: MEMBER, values: [{ name: 'licence', value: ['x'] }] } },
      'not licence',
    ],
    [
      'an address of somebody',
      { correct: { entity: MEMBER, values: [{ name: 'description', value: ['Écrire à a.b@example.org'] }] } },
      'without e-mail',
    ],
    ['no address', website(MEMBER, 'javascript:alert(1)'), 'is not an address'],
    ['an empty value', website(MEMBER, '  '), 'nothing cannot be proposed'],
    [
      'no value of what must have one',
      { correct: { entity: MEMBER, values: [{ name: 'name', value: [] }] } },
      'nothing cannot be proposed',
    ],
    [
      'no value of a link',
      { link: { from: MEMBER, type: 'MEMBER_OF', to: OTHERS, values: [{ name: 'since', value: [] }] } },
      'nothing cannot be proposed',
    ],
    [
      'a link to itself',
      { link: { from: MEMBER, type: 'REUSES', to: MEMBER } },
      'cannot be related to itself',
    ],
    ['a link of other kinds', { link: { from: MEMBER, type: 'CITES', to: OURS } }, 'CITES cannot join'],
    ['a computed link', { link: { from: MEMBER, type: 'SIMILAR_TO', to: OURS } }, 'is not one of'],
    [
      'a link that is not there',
      { unlink: { from: MEMBER, type: 'LEADS', to: OURS } },
      'a link that the observatory',
    ],
    ['no name', { add: { kind: 'PROJECT', values: [{ name: 'status', value: ['idea'] }] } }, 'name'],
    ['another kind', { merge: { a: MEMBER, b: 'theme:musique' } }, 'two records of one kind'],
    ['a source that is no address', { ...website(MEMBER), source: 'data:text/html,x' }, 'http or https'],
  ])('of %s is refused', async (_what, input, message) => {
    const asked = await propose(input);
    expect(asked.code).toBe('BAD_USER_INPUT');
    expect(asked.message).toContain(message);
    expect(await list(editor)).toMatchObject({ total: 0 });
  });
});
