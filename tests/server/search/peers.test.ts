import { describe, expect, it } from 'vitest';
import {
  type ComparedActor,
  comparisonText,
  peerComparisons,
  standingText,
} from '../../../server/search/peers.ts';

const FIGURES: ComparedActor = {
  kind: 'Organisation',
  peersOfKind: 190,
  peersOfKindMedian: 0.525,
  peersOfKindShare: 0.834,
  peersOfTerritory: 12,
  peersOfTerritoryMedian: 0.5,
  peersOfTerritoryShare: 0,
  peerTerritory: { id: 'territory:bretagne', name: 'Bretagne', nameEn: 'Brittany' },
};

describe('peers', () => {
  it('are put in words, in French and English', () => {
    const [kind, territory] = peerComparisons(FIGURES);
    if (!kind || !territory) throw new Error('two comparisons');
    expect(comparisonText(kind, 'fr')).toBe(
      'Plus isolé que 83\u00a0% des autres\u00a0: comparaison avec les 190 autres organisations, dont le score médian est 0,53.',
    );
    expect(comparisonText(kind, 'en')).toBe(
      'More isolated than 83% of the others: compared with the 190 other organisations, whose median score is 0.53.',
    );
    expect(comparisonText(territory, 'fr')).toBe(
      'Aucun des autres n’est moins isolé\u00a0: comparaison avec les 12 autres organisations du même territoire (Bretagne), dont le score médian est 0,5.',
    );
    expect(comparisonText(territory, 'en')).toContain('of the same territory (Brittany)');
  });

  it('are left out where there are too few', () => {
    const alone = { ...FIGURES, peersOfKindMedian: null, peersOfKindShare: null, peerTerritory: null };
    expect(peerComparisons(alone)).toEqual([]);
  });
});

describe('standingText', () => {
  it('says what a record lacks when that is why', () => {
    const sparse = { standing: 'ISOLATED_IN_DATA', missing: ['DESCRIPTION', 'THEMES'] } as const;
    expect(standingText(sparse, 'fr')).toMatch(/À compléter\u00a0: description, thèmes\.$/);
    expect(standingText(sparse, 'en')).toMatch(/To be completed: description, themes\.$/);
    expect(standingText({ ...sparse, standing: 'ISOLATED_IN_ECOSYSTEM' }, 'fr')).not.toContain('description');
  });
});
