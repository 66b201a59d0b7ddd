import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestInto } from '../../ingest/ingest-into.ts';
import { entity, relation, sourceOf } from '../../ingest/stated-source.ts';
import { openApi } from './ask.ts';

const LOUVRE = 'organisation:musee-louvre';
const NOTICE = 'organisation:museofile-m5031';
const TOWN = 'territory:commune-75056';

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
  const notice = entity(NOTICE, 'musée du Louvre', {
    identifiers: ['museofile:M5031', 'ror:05k441034'],
    licence: 'Licence Ouverte 2.0',
    retrievedAt: '2026-11-24',
    source: 'https://www.culture.gouv.fr/museofile/M5031',
  });
  const place = relation(NOTICE, 'LOCATED_IN', 'territory:paris', {
    source: 'https://www.culture.gouv.fr/museofile/M5031',
  });
  const town = entity(TOWN, 'Paris', { identifiers: ['insee:75056'] });
  await ingestInto(api.database, sourceOf('museofile', [town, notice, place]));
});
afterAll(() => api.close());

describe('an entity that two sources state', () => {
  it('says what each of them states, under which licence, and why they are one', async () => {
    const { data } = await api.ask(
      `{
        records(entity: "${LOUVRE}") {
          id name dataset source licence retrievedAt
          merge { with score method decidedBy fr: text en: text(language: EN) }
        }
      }`,
    );
    expect(data.records).toEqual([
      {
        id: LOUVRE,
        name: 'Musée du Louvre',
        dataset: 'innovation-culturelle',
        source: expect.stringMatching(/^https?:/),
        licence: expect.any(String),
        retrievedAt: expect.stringMatching(/^\d{4}/),
        merge: null,
      },
      {
        id: NOTICE,
        name: 'musée du Louvre',
        dataset: 'museofile',
        source: 'https://www.culture.gouv.fr/museofile/M5031',
        licence: 'Licence Ouverte 2.0',
        retrievedAt: '2026-11-24',
        merge: {
          with: LOUVRE,
          score: 1,
          method: 'identifier@1',
          decidedBy: 'algorithm',
          fr: 'Réunie par un identifiant commun.',
          en: 'Brought together by an identifier in common.',
        },
      },
    ]);
  });

  it('is found by the identifier of either, in every question that takes one', async () => {
    const { data } = await api.ask(
      `{
        entity(id: "${NOTICE}") { id name identifiers }
        neighbourhood(id: "${NOTICE}") { nodes { id } }
        similar(id: "${NOTICE}", first: 1) { node { id } }
        isolation(actor: "${NOTICE}") { score }
        introductions(actor: "${NOTICE}", first: 1) { node { id } }
        path(from: "${NOTICE}", to: "organisation:cnc") { nodes { id } }
        records(entity: "${NOTICE}") { id }
      }`,
    );
    expect(data.entity).toMatchObject({ id: LOUVRE, name: 'Musée du Louvre' });
    expect(data.entity.identifiers).toContain('museofile:M5031');
    expect(data.neighbourhood.nodes.map(({ id }: { id: string }) => id)).toContain(LOUVRE);
    expect(data.similar).toHaveLength(1);
    expect(data.isolation.score).toBeGreaterThan(0);
    expect(data.introductions).toHaveLength(1);
    expect(data.path.nodes[0].id).toBe(LOUVRE);
    expect(data.records).toHaveLength(2);
  });

  it('is meant by the identifier of either, in every filter that takes one', async () => {
    const asked = (territory: string) =>
      api.ask(`{
        entity(id: "${territory}") { id }
        search(text: "musée", filter: { territories: ["${territory}"] }) { total }
        similar(text: "musée", filter: { territories: ["${territory}"] }) { node { id } }
        networkFinder(text: "musée", territories: ["${territory}"]) { score node { id } }
        isolatedActors(territory: "${territory}") { total }
        centrality(by: DEGREE, territory: "${territory}") { total }
        timeline(territory: "${territory}", from: 2015, to: 2016) { kinds { kind dated undated } }
        ecosystem(filter: { territory: "${territory}" }) { totalNodes }
      }`);
    const { data } = await asked(TOWN);
    expect(data.entity.id).toBe('territory:paris');
    expect(data.search.total).toBeGreaterThan(0);
    expect(data.isolatedActors.total).toBeGreaterThan(0);
    expect(data).toEqual((await asked('territory:paris')).data);
  });

  it('says which source states each of its relations, under which licence', async () => {
    const { data } = await api.ask(
      `{
        neighbourhood(id: "${LOUVRE}") {
          edges { source type target statements { dataset source licence retrievedAt since } }
        }
        path(from: "${LOUVRE}", to: "territory:paris", relations: [LOCATED_IN]) {
          edges { statements { dataset } }
        }
        ecosystem(filter: { similarities: true }) { edges { type statements { source } } }
      }`,
    );
    const place = data.neighbourhood.edges.find(
      ({ source, type }: { source: string; type: string }) => source === LOUVRE && type === 'LOCATED_IN',
    );
    expect(place).toMatchObject({ target: 'territory:paris' });
    const licence = expect.any(String);
    expect(place.statements).toEqual([
      {
        dataset: 'innovation-culturelle',
        source: expect.stringMatching(/^https?:/),
        ...{ licence, retrievedAt: expect.stringMatching(/^\d{4}/), since: null },
      },
      {
        dataset: 'museofile',
        source: 'https://www.culture.gouv.fr/museofile/M5031',
        ...{ licence: 'Licence Ouverte 2.0', retrievedAt: '2026-11-24', since: null },
      },
    ]);
    const [step] = data.path.edges;
    expect(step.statements).toEqual([{ dataset: 'innovation-culturelle' }, { dataset: 'museofile' }]);
    for (const { type, statements } of data.ecosystem.edges) {
      expect(statements.length === 0).toBe(type === 'SIMILAR_TO');
      for (const { source } of statements) expect(source).toEqual(expect.any(String));
    }
  });

  it('is unknown by another identifier', async () => {
    const { data } = await api.ask(
      '{ entity(id: "organisation:nobody") { id } records(entity: "organisation:nobody") { id } }',
    );
    expect(data).toEqual({ entity: null, records: [] });
  });
});
