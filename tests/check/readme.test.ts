import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, settings } from '../../core/config.ts';

const readme = readFileSync(path.join(projectFolder, 'README.md'), 'utf8');

describe('README', () => {
  it.each(Object.entries(settings.shape))('lists the setting %s as the code describes it', (name, schema) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row).toContain(schema.description);
  });

  it('names no setting that does not exist', () => {
    const listed = [...readme.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
    expect(listed.filter((name) => name && !(name in settings.shape))).toEqual([]);
  });
});
