import { describe, expect, it } from 'vitest';
import { comparePeers, type Scored } from '../../../ingest/analyse/peers.ts';

const organisation = (id: string, isolation: number, region: string | null = null): Scored => ({
  id,
  isolation,
  kind: 'Organisation',
  region,
});

describe('comparePeers', () => {
  it('compares an actor with the others of its kind, itself left out', () => {
    const scores = [0.1, 0.2, 0.3, 0.3, 0.5, 0.9];
    const compared = comparePeers(scores.map((score, i) => organisation(`organisation:${i}`, score)));
    expect(compared.map(({ id }) => id)).toEqual(scores.map((_, i) => `organisation:${i}`));
    expect(compared[0]?.properties).toMatchObject({
      peersOfKind: 5,
      peersOfKindMedian: 0.3,
      peersOfKindShare: 0,
    });
    // Equal scores are not less isolated.
    expect(compared[3]?.properties).toMatchObject({ peersOfKindMedian: 0.3, peersOfKindShare: 2 / 5 });
    expect(compared[5]?.properties).toMatchObject({ peersOfKindMedian: 0.3, peersOfKindShare: 1 });
  });

  it('takes the mean of the two middle scores of an even number of peers', () => {
    const compared = comparePeers(
      [0, 0.2, 0.4, 0.6, 0.8, 1, 0.5].map((score, i) => organisation(`organisation:${i}`, score)),
    );
    expect(compared[6]?.properties.peersOfKindMedian).toBeCloseTo(0.5, 10);
  });

  it('keeps kinds and regions apart, and compares with fewer than five others not at all', () => {
    const paris = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map((score, i) =>
      organisation(`organisation:p${i}`, score, 'idf'),
    );
    const lyon = [organisation('organisation:l', 0.9, 'ara')];
    const person: Scored = { id: 'person:a', isolation: 1, kind: 'Person', region: 'idf' };
    const compared = new Map(
      comparePeers([...paris, ...lyon, person]).map(({ id, properties }) => [id, properties]),
    );
    expect(compared.get('organisation:p5')).toMatchObject({
      peersOfKind: 6,
      peersOfTerritory: 5,
      peersOfTerritoryShare: 1,
      peerTerritory: 'idf',
    });
    expect(compared.get('organisation:l')).toMatchObject({
      peersOfKind: 6,
      peersOfKindShare: 1,
      peersOfTerritory: 0,
      peersOfTerritoryMedian: null,
      peerTerritory: null,
    });
    expect(compared.get('person:a')).toMatchObject({ peersOfKind: 0, peersOfKindMedian: null });
  });

  it('takes no actors', () => expect(comparePeers([])).toEqual([]));
});
