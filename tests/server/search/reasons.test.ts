import { describe, expect, it } from 'vitest';
import { reasonText } from '../../../server/search/reasons.ts';

const named = (name: string, nameEn: string | null = null) => ({ id: `theme:${name}`, name, nameEn });

describe('reasonText', () => {
  it('agrees in number and uses the English names in English', () => {
    const one = { kind: 'SHARED_THEMES', entities: [named('Danse', 'Dance')] } as const;
    expect(reasonText({ ...one, entities: [...one.entities] }, 'fr')).toBe('Un thème commun\u00a0: Danse.');
    expect(reasonText({ ...one, entities: [...one.entities] }, 'en')).toBe('A theme in common: Dance.');
  });

  it('counts the names it does not show', () => {
    const entities = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => named(name));
    expect(reasonText({ kind: 'SHARED_NEIGHBOUR', entities }, 'fr')).toBe(
      'Des liens communs\u00a0: A, B, C, D et 2 de plus.',
    );
  });

  it('says none, one and several', () => {
    const partners = (count: number) =>
      reasonText({ kind: 'FEW_PARTNERS', entities: [], figures: { count } }, 'fr');
    expect([0, 1, 3].map(partners)).toEqual([
      'Aucun partenaire connu.',
      'Un seul partenaire connu.',
      '3 partenaires connus.',
    ]);
  });

  it('has a sentence for every variant', () => {
    const about = { kind: 'MEANING', entities: [named('Danse', 'Dance')], context: 'subjects' } as const;
    expect(reasonText({ ...about, entities: [...about.entities] }, 'en')).toBe(
      'Close in subject (Dance), going by their descriptions.',
    );
    const through = { kind: 'NO_NETWORK', entities: [], context: 'through' } as const;
    expect(reasonText({ ...through, entities: [] }, 'en')).toMatch(/only through the organisation/);
  });
});
