import { expect, test } from 'vitest';
import { feedAddress, hasFeed } from '../../../graph-ui/src/core/feed/address.ts';

test('a feed is that of the whole observatory, or of a network, a theme or a territory, in the language of the page', () => {
  expect(feedAddress(undefined, 'fr')).toBe('/nouveautes.atom?lang=fr');
  expect(feedAddress({ kind: 'NETWORK', id: 'network:tmnlab' }, 'en')).toBe(
    '/nouveautes.atom?network=network%3Atmnlab&lang=en',
  );
  expect(feedAddress({ kind: 'THEME', id: 'theme:a&b' }, 'fr')).toBe(
    '/nouveautes.atom?theme=theme%3Aa%26b&lang=fr',
  );
});

test('no feed is offered for what has none', () => {
  expect([hasFeed('TERRITORY'), hasFeed('PROJECT')]).toEqual([true, false]);
});
