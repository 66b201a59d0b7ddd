import { describe, expect, it } from 'vitest';
import { communityName } from '../../../server/explore/communities.ts';

const members = ['CNRS', 'Inserm', 'Sorbonne Université', 'Muséum'].map((name) => ({
  id: name,
  name,
  nameEn: null,
}));
const theme = (name: string, share: number) => ({
  id: name,
  name,
  nameEn: null,
  share,
  overall: 0.001,
  score: 1,
});

describe('the name of a community', () => {
  it('is that of the themes that a good part of it is about', () => {
    const themes = [theme('Musées', 0.4), theme('Billetterie', 0.1), theme('Cirque', 0.02)];
    expect(communityName({ themes, members }, 'fr')).toBe('Musées, Billetterie');
  });

  it('is that of its most central members where themes tell of a few only', () => {
    expect(communityName({ themes: [theme('Territoires', 0.007)], members }, 'fr')).toBe(
      'CNRS, Inserm, Sorbonne Université',
    );
  });

  it('names one name once, though two members go by it', () => {
    expect(
      communityName(
        { themes: [], members: [{ id: 'twin', name: 'CNRS', nameEn: null }, ...members].slice(0, 3) },
        'fr',
      ),
    ).toBe('CNRS, Inserm');
  });
});
