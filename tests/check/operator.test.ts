import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder, settings } from '../../core/config.ts';
import { createMetrics } from '../../server/operations/metrics.ts';

const page = readFileSync(path.join(projectFolder, 'docs/operator.md'), 'utf8');

/** Names in capitals that are no settings: those of the proxy, and codes of errors. */
const OTHERS = [
  ...['SITE_ADDRESS', 'HTTP_PORT', 'HTTPS_PORT', 'REPLICAS', 'NODE_ENV'],
  ...['RATE_LIMITED', 'QUERY_TIMEOUT', 'QUERY_TOO_LARGE', 'ANSWER_TOO_LARGE'],
  ...['BAD_BOOKMARKS', 'DATABASE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'],
];

describe('the page for operators', () => {
  it('names no setting that does not exist', () => {
    const named = [...page.matchAll(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g)].map(([name]) => name);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !(name in settings.shape) && !OTHERS.includes(name))).toEqual([]);
  });

  it('has rules on figures that the site gives', async () => {
    const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    const { groups } = parse(yaml) as { groups: { rules: { alert: string; expr: string }[] }[] };
    const rules = groups.flatMap(({ rules: all }) => all);
    expect(rules.length).toBeGreaterThan(3);
    const figures = await createMetrics().text();
    for (const { alert, expr } of rules) {
      const names = [...expr.matchAll(/\b(?:database|http|graphql|ingest)_[a-z_]+/g)].map(([name]) => name);
      expect(names.length, alert).toBeGreaterThan(0);
      for (const name of names) expect(figures).toContain(`# TYPE ${name.replace(/_bucket$/, '')} `);
    }
  });
});
