import { describe, expect, test } from 'vitest';
import {
  entityOfPath,
  entityPath,
  isEntityPath,
  leadsToExplorer,
  PATHS,
} from '../../../graph-ui/src/core/url/paths.ts';

describe('an address of the home page', () => {
  test.each(['tab=table', 'kinds=', 'selected=network:tmnlab', 'similarities=on', 'sort=name'])(
    'with %s is one of Explorer, from when that was the home page',
    (parameters) => {
      expect(leadsToExplorer(new URLSearchParams(`lang=en&${parameters}`))).toBe(true);
    },
  );

  test.each(['', 'lang=en', 'theme=dark', 'utm_source=letter'])('with "%s" is the overview', (parameters) => {
    expect(leadsToExplorer(new URLSearchParams(parameters))).toBe(false);
  });
});

describe('the page of an entity', () => {
  test('has the identifier in its path, as it is', () => {
    expect(entityPath('network:tmnlab')).toBe('/entite/network:tmnlab');
    expect(entityPath('a/b?c')).toBe('/entite/a%2Fb%3Fc');
  });

  test('is told from all other paths', () => {
    expect(isEntityPath(entityPath('network:tmnlab'))).toBe(true);
    expect(entityOfPath(entityPath('network:tmnlab'))).toBe('network:tmnlab');
    expect(entityOfPath(PATHS.explorer)).toBeNull();
    for (const path of [PATHS.overview, PATHS.explorer, '/entites']) expect(isEntityPath(path)).toBe(false);
  });
});
