import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { forget } from '../../../ingest/forget/forget.ts';
import { openAccountsSite, tokenFor } from '../accounts/site.ts';

const NETWORK = 'network:tmnlab';
const ACTOR = 'organisation:groover';
const OTHER = 'organisation:cnc';
const MERGED = 'organisation:merged-into-groover';
const OLD_NETWORK = 'network:merged-into-tmnlab';
const PERSON = 'person:forgotten-in-outreach';

let site: Awaited<ReturnType<typeof openAccountsSite>>;
/** Two facilitators of one network, and one who is by the identifier that the network had. */
let camille: object;
let dominique: object;
let sacha: object;

beforeAll(async () => {
  site = await openAccountsSite();
  site.serve();
  const bearer = async (network: string) => ({
    authorization: `Bearer ${await tokenFor('facilitator', network)}`,
  });
  camille = await bearer(NETWORK);
  dominique = await bearer(NETWORK);
  sacha = await bearer(OLD_NETWORK);
  await run(
    `MATCH (actor:Entity {id: $actor}) MATCH (network:Entity {id: $network})
     CREATE (:SourceRecord {id: $merged, key: $merged})-[:RESOLVED_TO]->(actor)
     CREATE (:SourceRecord {id: $old, key: $old})-[:RESOLVED_TO]->(network)`,
  );
});
afterEach(() => run('MATCH (entry:OutreachEntry) DETACH DELETE entry'));
afterAll(async () => {
  await run('MATCH (record:SourceRecord) WHERE record.id IN [$merged, $old] DETACH DELETE record');
  await site?.close();
});

async function run(statement: string): Promise<void> {
  const { driver, name } = site.database;
  const ids = { actor: ACTOR, network: NETWORK, merged: MERGED, old: OLD_NETWORK, person: PERSON };
  await driver.executeQuery(statement, ids, { database: name });
}

const LIST = `query ($network: ID!) {
  outreach(network: $network) {
    total
    page {
      id actor { id name } other { id } through { id }
      fr: about en: about(language: EN) status note addedAt changedAt
    }
  }
}`;
const SAVE = `mutation ($input: SaveOutreachInput!) {
  saveOutreach(input: $input) { clientMutationId entry { id note status } }
}`;
const REMOVE = 'mutation ($input: RemoveOutreachInput!) { removeOutreach(input: $input) { removed } }';

const list = async (by: object, network = NETWORK) =>
  (await site.ask(LIST, { network }, by)).data.outreach as { total: number; page: Record<string, unknown>[] };
const save = (input: object, by = camille) =>
  site.ask(SAVE, { input: { network: NETWORK, actor: ACTOR, other: OTHER, ...input } }, by);
const remove = (input: object, by = camille) =>
  site.ask(REMOVE, { input: { network: NETWORK, ...input } }, by);
const today = () => new Date().toISOString().slice(0, 10);

describe('the outreach list of a network', () => {
  it('is that of all its facilitators', async () => {
    const about = { aboutFr: ['Thème commun : musique.'], aboutEn: ['A theme in common: music.'] };
    const note = "<script>alert(1)</script> '}) DETACH DELETE n //  ";
    const { errors } = await save({ ...about, note, through: [NETWORK], addedAt: '2026-11-01' });
    expect(errors).toBeUndefined();
    const { total, page } = await list(dominique);
    expect(total).toBe(1);
    expect(page).toEqual([
      {
        id: expect.any(String),
        actor: { id: ACTOR, name: 'Groover' },
        other: { id: OTHER },
        through: [{ id: NETWORK }],
        fr: about.aboutFr,
        en: about.aboutEn,
        status: 'TO_CONTACT',
        note,
        addedAt: '2026-11-01',
        changedAt: today(),
      },
    ]);
  });

  it('holds two once, whoever is introduced to whom, also when ten ask at once', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        index % 2 ? save({}) : save({ actor: OTHER, other: ACTOR }, dominique),
      ),
    );
    expect((await list(camille)).total).toBe(1);
  });

  it('keeps what a change leaves out', async () => {
    await save({ note: 'Rappeler lundi.' });
    await save({ status: 'CONTACTED' }, dominique);
    expect((await list(camille)).page).toMatchObject([{ note: 'Rappeler lundi.', status: 'CONTACTED' }]);
    await save({ note: '' });
    expect((await list(camille)).page).toMatchObject([{ note: '', status: 'CONTACTED' }]);
  });

  it('makes a change once, however late it is sent again', async () => {
    const first = { note: 'premier', clientMutationId: 'first' };
    await save(first);
    await save({ note: 'second' }, dominique);
    const { data } = await save(first);
    expect(data.saveOutreach).toMatchObject({ clientMutationId: 'first', entry: { note: 'second' } });

    const removal = { actor: ACTOR, other: OTHER, clientMutationId: 'removal' };
    expect((await remove(removal)).data.removeOutreach.removed).toBe(1);
    expect((await save(first)).data.saveOutreach.entry).toBeNull();
    await save({ note: 'troisième' });
    expect((await remove(removal)).data.removeOutreach.removed).toBe(0);
    expect((await list(camille)).page).toMatchObject([{ note: 'troisième' }]);
  });

  it('is erased as a whole when asked to', async () => {
    await save({});
    await save({ other: 'network:cnxr' });
    expect((await remove({})).data.removeOutreach.removed).toBe(2);
    expect((await list(dominique)).total).toBe(0);
  });

  it('follows what was merged: actors, and the network itself', async () => {
    await save({ note: 'avant' });
    await save({ actor: MERGED, note: 'après' });
    expect((await list(camille)).page).toMatchObject([{ actor: { id: ACTOR }, note: 'après' }]);
    await run('MATCH (entry:OutreachEntry) SET entry.actor = $merged');
    expect((await list(camille)).page).toMatchObject([{ actor: { id: ACTOR } }]);
    await save({ note: 'encore' });
    expect((await list(sacha, OLD_NETWORK)).page).toMatchObject([{ actor: { id: ACTOR }, note: 'encore' }]);
  });

  it('forgets a person who is erased: what it says of them, and through whom one meets', async () => {
    await run(`CREATE (:Entity:Person {id: $person, name: 'Zélie Quintrec', source: 'x'})`);
    await save({ other: PERSON, note: 'Zélie Quintrec rappelle.' });
    await save({
      through: [PERSON, NETWORK],
      aboutFr: ['Proche de Zélie Quintrec.', 'Thème commun.'],
      note: 'Demander à Zélie Quintrec.',
    });
    await forget(site.database, PERSON);
    await run('MATCH (kept:Erased|ErasureSalt) DELETE kept');
    expect((await list(camille)).page).toMatchObject([
      { other: { id: OTHER }, through: [{ id: NETWORK }], fr: ['Thème commun.'], note: 'Demander à ….' },
    ]);
    await run('MATCH (computed:Analysis|Resolution) REMOVE computed.outdated');
  });

  it.each([
    ['input.note', { note: 'x'.repeat(2001) }],
    ['input.aboutFr', { aboutFr: Array(11).fill('x') }],
    ['input.aboutEn', { aboutEn: ['x'.repeat(1001)] }],
    ['input.through', { through: Array(21).fill(NETWORK) }],
    ['input.addedAt', { addedAt: 'hier' }],
    ['input.clientMutationId', { clientMutationId: 'x'.repeat(101) }],
    ['input.other', { other: ACTOR }],
    ['input.other', { other: MERGED }],
    ['input', { other: 'organisation:nowhere' }],
  ])('refuses what is out of bounds: %s', async (argument, input) => {
    const { errors } = await save(input);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect((await list(camille)).total).toBe(0);
  });
});
