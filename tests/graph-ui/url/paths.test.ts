import { describe, expect, test } from 'vitest';
import { leadsToExplorer } from '../../../graph-ui/src/core/url/paths.ts';

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
