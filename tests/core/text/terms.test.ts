import { describe, expect, it } from 'vitest';
import { fold, terms, words } from '../../../core/text/terms.ts';

describe('terms', () => {
  it('are the same with and without accents, in the singular and in the plural', () => {
    expect(terms('Réalités virtuelles')).toEqual(terms('realite virtuelle'));
  });

  it('open ligatures and cut elisions', () => {
    expect(words('L’Œuvre d’art')).toEqual(['l', 'oeuvre', 'd', 'art']);
  });

  it('keep numerals and drop single letters and repetitions', () => {
    expect(terms('À l’horizon 2030, France 2030')).toEqual(['horizon', '2030', 'franc']);
  });

  it('find a compound written apart and in one', () => {
    expect(terms('start-ups')).toEqual(['start', 'up', 'startup']);
    expect(terms('les startups')).toContain('startup');
  });

  it('fold compatibility forms', () => {
    expect(fold('ﬁlière №1')).toBe('filiere no1');
  });
});
