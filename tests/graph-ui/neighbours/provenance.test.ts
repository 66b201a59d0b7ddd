import { expect, test } from 'vitest';
import { provenancesOf, sharedProvenances } from '../../../graph-ui/src/core/neighbours/provenance.ts';

const stated = (source: string | null, licence: string | null = null) => ({
  dataset: 'list',
  source,
  licence,
});
const relation = (...statements: ReturnType<typeof stated>[]) => ({ statements });
const A = stated('https://a.example', 'CC BY 4.0');
const B = stated('https://b.example');

test('each page is told once, under each licence; without a page the data set is', () => {
  expect(provenancesOf([A, A, stated('https://a.example'), stated(null)])).toEqual([
    { source: 'https://a.example', licence: 'CC BY 4.0' },
    { source: 'https://a.example', licence: null },
    { source: 'list', licence: null },
  ]);
});

test('what a network contributes is told by its name, with the page that states it where there is one', () => {
  const contributed = (source: string) => ({ dataset: 'contribution-tmnlab', source, licence: null });
  expect(provenancesOf([contributed('network:tmnlab'), contributed('https://a.example')])).toEqual([
    { source: null, licence: null, contributor: 'network:tmnlab' },
    { source: 'https://a.example', licence: null, contributor: 'network:tmnlab' },
  ]);
});

test('what several relations have in common is told for all of them', () => {
  expect(sharedProvenances([relation(A, B), relation(A, B, A)])).toEqual(provenancesOf([A, B]));
});

test.each([
  ['they differ', [relation(A), relation(A, B)]],
  ['there is but one', [relation(A)]],
  ['there is none', []],
])('nothing is shared where %s', (_, relations) => {
  expect(sharedProvenances(relations)).toBeUndefined();
});
