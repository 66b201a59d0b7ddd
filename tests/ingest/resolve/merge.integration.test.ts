import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestGraph } from '../graph.ts';
import { entity, link, packageOf, relation, sourceOf } from '../stated-source.ts';

const ORCID = 'orcid:0000-0002-1825-0097';
const SIREN = '552100554';
const SIRETS = ['55210055400013', '55210055400021'].map((siret) => `siret:${siret}`);

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.open();
});
beforeEach(() => graph.clear());
afterAll(() => graph?.close());

/** The entities that records of these sources stand for, once all are loaded. */
async function standings(...sources: readonly ReturnType<typeof sourceOf>[]): Promise<string[]> {
  for (const source of sources) await graph.load(source);
  return graph.standings();
}

/** Two sources of one record each, of which nothing but the identifiers tells that they are about one thing. */
async function areOne(kind: string, one: readonly string[], other: readonly string[], values = {}) {
  await graph.clear();
  const found = await standings(
    sourceOf('a', [entity(`${kind}:a`, 'Alpha', { ...values, identifiers: one })]),
    sourceOf('b', [entity(`${kind}:b`, 'Omega', { ...values, identifiers: other })]),
  );
  return found.includes(`b ${kind}:b: ${kind}:a`);
}

describe('records of two sources', () => {
  it.each([
    ['a museum by Muséofile', 'venue', 'museofile:M0123'],
    ['a museum by Wikidata', 'venue', 'wikidata:Q19675'],
    ['an organisation by ROR', 'organisation', 'ror:03nqk8n78'],
    ['an organisation by SIREN', 'organisation', `siren:${SIREN}`],
    ['an organisation by SIRET', 'organisation', 'siret:55210055400013'],
    ['a person by ORCID', 'person', ORCID],
    ['a paper by DOI', 'paper', 'doi:10.5281/zenodo.8107358'],
    ['a commune by INSEE', 'territory', 'insee:75056'],
  ])('become one: %s', async (_, kind, identifier) => {
    expect(await areOne(kind, [identifier], [identifier])).toBe(true);
  });

  it.each([
    ['a legal unit and an establishment', 'organisation', [`siren:${SIREN}`], [SIRETS[0] as string]],
    ['two establishments', 'organisation', ['ror:03nqk8n78', SIRETS[0]], ['ror:03nqk8n78', SIRETS[1]]],
    ['two communes', 'territory', ['insee:75056'], ['insee:69123']],
  ])('stay two whatever they have in common: %s', async (_, kind, one, other) => {
    expect(await areOne(kind, one as string[], other as string[])).toBe(false);
  });

  it('stay two editions of one festival, even under one identifier', async () => {
    const edition = (source: string, year: string) =>
      sourceOf(source, [
        entity(`event:voix-${year}`, 'Festival des voix', {
          startDate: year,
          identifiers: ['wikidata:Q1'],
          url: 'https://voix.example.org',
        }),
      ]);
    expect(await standings(edition('a', '2023'), edition('b', '2024'))).toEqual([
      'a event:voix-2023: event:voix-2023',
      'b event:voix-2024: event:voix-2024',
    ]);
  });

  it('stay two municipal museums of two towns', async () => {
    const museum = (source: string, town: string, code: string) =>
      sourceOf(source, [
        entity(`territory:${town}`, town, { identifiers: [`insee:${code}`] }),
        entity(`venue:musee-${town}`, 'Musée municipal', {}, [link('LOCATED_IN', `territory:${town}`)]),
      ]);
    expect(await standings(museum('a', 'vire', '14762'), museum('b', 'sens', '89387'))).toEqual([
      'a territory:vire: territory:vire',
      'a venue:musee-vire: venue:musee-vire',
      'b territory:sens: territory:sens',
      'b venue:musee-sens: venue:musee-sens',
    ]);
    expect(await graph.values('MATCH ()-[pair:MAYBE_SAME_AS]->() RETURN pair')).toEqual([]);
  });

  it('stay two people of one name, until something ties them', async () => {
    const person = (source: string, employer: string) =>
      sourceOf(source, [
        entity(`person:${source}`, 'Apolline Vasseur-Quint'),
        entity(`organisation:${employer}`, employer, { identifiers: ['ror:03nqk8n78'] }),
        relation(`person:${source}`, 'WORKS_FOR', `organisation:${employer}`),
      ]);
    const alone = (source: string) =>
      sourceOf(source, [entity(`person:${source}`, 'Apolline Vasseur-Quint')]);
    expect(await standings(alone('a'), alone('b'))).toContain('b person:b: person:b');
    await graph.clear();
    expect(await standings(person('a', 'studio'), person('b', 'studio'))).toContain('b person:b: person:a');
  });

  it('stay two organisations that describe themselves with the same words', async () => {
    const description = 'Laboratoire de création numérique, entre arts et sciences, ouvert aux artistes.';
    const described = (source: string, name: string) =>
      sourceOf(source, [entity(`organisation:${source}`, name, { description })]);
    expect(await standings(described('a', 'Lanterne sourde'), described('b', 'Le Grand Bleu'))).toEqual([
      'a organisation:a: organisation:a',
      'b organisation:b: organisation:b',
    ]);
  });
});

describe('two rows of one source', () => {
  const theatre = (id: string) =>
    entity(`venue:${id}`, 'Théâtre de la Lanterne sourde', { url: 'https://lanterne.example.org' }, [
      link('LOCATED_IN', 'territory:vire'),
    ]);
  const town = entity('territory:vire', 'Vire', { identifiers: ['insee:14762'] });

  it('are shown to a person where they are alike', async () => {
    expect(await standings(sourceOf('a', [town, theatre('one'), theatre('two')]))).toContain(
      'a venue:two: venue:two',
    );
    const [suggested] = await graph.values(
      'MATCH (a)-[suggested:MAYBE_SAME_AS]->(b) RETURN suggested {.*, a: a.id, b: b.id}',
    );
    expect(suggested).toEqual({
      ...{ a: 'venue:one', b: 'venue:two', method: 'likeness@1', decidedBy: 'algorithm' },
      score: expect.any(Number),
      features: expect.stringContaining('"domain":1'),
      signals: ['name', 'place', 'domain'],
      cautions: [],
      at: expect.stringMatching(/^\d{4}-/),
    });
  });

  it('become one with a row of another source by likeness, in whatever order they come', async () => {
    const one = sourceOf('a', [town, theatre('one')]);
    const other = sourceOf('b', [town, theatre('three')]);
    const more = sourceOf('c', [entity('venue:bocage', 'Théâtre du Bocage, lanterne')]);
    expect(await standings(one, other, more)).toContain('b venue:three: venue:one');
    const found = await graph.recorded();
    await graph.clear();
    await standings(more, other, one);
    expect(await graph.recorded()).toEqual(found);
  });

  it('do not become one through a row of another source that is like both', async () => {
    const found = await standings(
      sourceOf('a', [town, theatre('one'), theatre('two')]),
      sourceOf('b', [town, theatre('three')]),
    );
    const entities = found.filter((line) => line.includes('venue')).map((line) => line.split(': ')[1]);
    expect(new Set(entities).size).toBe(2);
  });
});

describe('an entity of several records', () => {
  const annuaire = packageOf('annuaire', [
    entity('organisation:lanterne', 'La Lanterne', {
      description: 'Compagnie de théâtre d’ombres.',
      identifiers: ['ror:03nqk8n78'],
    }),
    entity('project:ombres', 'Ombres'),
    relation('organisation:lanterne', 'CARRIES', 'project:ombres', { role: 'production' }),
  ]);
  const registre = sourceOf('registre', [
    entity('organisation:552100554', 'Compagnie La Lanterne sourde', {
      description: 'Arts du spectacle vivant',
      legalForm: 'association',
      identifiers: ['ror:03nqk8n78', `siren:${SIREN}`],
    }),
    entity('project:ombres', 'Ombres'),
    relation('organisation:552100554', 'CARRIES', 'project:ombres', { since: '2019' }),
    relation('organisation:552100554', 'PARTNERS_IN', 'project:ombres'),
  ]);
  const autre = sourceOf('autre', [
    entity('organisation:lanterne-sourde', 'Lanterne sourde', {
      identifiers: [`siren:${SIREN}`, 'wikidata:Q19675'],
    }),
    entity('person:ada', 'Ada Morin'),
    relation('person:ada', 'LEADS', 'organisation:lanterne-sourde'),
  ]);

  it('says what all say together, those first that people edit, and has each relation once', async () => {
    for (const source of [registre, autre, annuaire]) await graph.load(source);
    expect(await graph.standings()).toContain('autre organisation:lanterne-sourde: organisation:lanterne');
    expect(await graph.entity('organisation:lanterne')).toMatchObject({
      name: 'La Lanterne',
      description: 'Compagnie de théâtre d’ombres.',
      legalForm: 'association',
      identifiers: ['ror:03nqk8n78', `siren:${SIREN}`, 'wikidata:Q19675'],
      alternateNames: ['Lanterne sourde', 'Compagnie La Lanterne sourde'],
    });
    expect(await graph.relations()).toEqual([
      'organisation:lanterne CARRIES project:ombres',
      'organisation:lanterne PARTNERS_IN project:ombres',
      'person:ada LEADS organisation:lanterne',
    ]);
    const [carries] = await graph.values<{ role: string; stated: string[] }>(
      'MATCH ()-[carries:CARRIES]->() RETURN properties(carries)',
    );
    expect(carries).toMatchObject({ role: 'production' });
    expect(carries?.stated).toHaveLength(2);
    expect(await graph.values('MATCH (r:SourceRecord) RETURN r.key ORDER BY r.key')).toHaveLength(6);
  });

  it('says on what grounds each record stands for it', async () => {
    for (const source of [annuaire, registre]) await graph.load(source);
    const grounds = await graph.values(
      "MATCH (:SourceRecord {dataset: 'registre'})-[r:RESOLVED_TO]->(:Organisation) RETURN properties(r)",
    );
    expect(grounds).toEqual([
      {
        score: 1,
        method: 'identifier@1',
        decidedBy: 'algorithm',
        with: 'organisation:lanterne',
        features: expect.stringContaining('"code":1'),
        at: expect.stringMatching(/^\d{4}-/),
      },
    ]);
  });

  it('is the same in whatever order the sources were loaded', async () => {
    // One that has a record of another source, and one that makes words of the others less rare.
    const journal = sourceOf('journal', [entity('organisation:552100554', 'Lanterne')]);
    const agenda = sourceOf('agenda', [
      entity('project:ombres-2', 'Ombres'),
      entity('event:nuit', 'Nuit blanche'),
    ]);
    const orders = [
      [annuaire, registre, autre, journal, agenda],
      [agenda, journal, autre, annuaire, registre],
      [registre, autre, agenda, annuaire, journal],
    ];
    const graphs = [];
    for (const order of orders) {
      await graph.clear();
      for (const source of order) await graph.load(source);
      graphs.push(await graph.recorded());
    }
    expect(graphs[1]).toEqual(graphs[0]);
    expect(graphs[2]).toEqual(graphs[0]);
  });

  it('is left as it is when the same sources are loaded again', async () => {
    for (const source of [annuaire, registre, autre]) await graph.load(source);
    const before = await graph.recorded();
    for (const source of [autre, annuaire, registre]) {
      const { entities, relations, resolution } = await graph.load(source);
      expect({ ...entities, ...relations }).toMatchObject({ added: 0, updated: 0 });
      expect(resolution).toBeUndefined();
    }
    expect(await graph.recorded()).toEqual(before);
  });

  it('answers to the identifiers of all its records, in relations that are stated later', async () => {
    for (const source of [annuaire, registre]) await graph.load(source);
    await graph.load(
      sourceOf('revue', [
        entity('person:zoe', 'Zoé Lantin'),
        relation('person:zoe', 'LEADS', 'organisation:552100554'),
      ]),
    );
    expect(await graph.relations()).toContain('person:zoe LEADS organisation:lanterne');
  });
});
