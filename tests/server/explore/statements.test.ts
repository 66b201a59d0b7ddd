import { describe, expect, it } from 'vitest';
import type { StatedRelation } from '../../../core/stated.ts';
import { type RecordOrigin, relationStatement } from '../../../server/explore/statements.ts';

const PAGE = 'https://example.org/paper';

function statement(properties: StatedRelation['properties']): StatedRelation {
  return { curated: true, dataset: 'list', from: 'paper:a', to: 'theme:b', properties };
}

function origins(...records: Partial<RecordOrigin>[]): ReadonlyMap<string, RecordOrigin> {
  const nothing = { dataset: 'list', id: '', source: null, licence: null, retrievedAt: null };
  return new Map(
    records.map((record) => {
      const origin = { ...nothing, ...record };
      return [`${origin.dataset} ${origin.id}`, origin];
    }),
  );
}

describe('what a source says of a relation', () => {
  it('is what it states, and nothing where it states nothing', () => {
    const stated = { source: PAGE, since: '2023-04', role: 'hôte', evidence: 'un article' };
    expect(relationStatement(statement(stated), new Map())).toEqual({
      ...{ dataset: 'list', licence: null, retrievedAt: null, until: null, what: null },
      ...stated,
    });
  });

  const paper = { id: 'paper:a', source: PAGE, licence: 'CC BY 4.0', retrievedAt: '2026-11-23' };
  const theme = { id: 'theme:b', source: 'https://example.org/themes', licence: 'etalab-2.0' };

  it('has the licence of the record whose page states it', () => {
    expect(relationStatement(statement({ source: PAGE }), origins(theme, paper))).toMatchObject({
      licence: 'CC BY 4.0',
      retrievedAt: '2026-11-23',
    });
  });

  it.each([
    ['that of both records', 'etalab-2.0', [{ ...paper, licence: 'etalab-2.0' }, theme]],
    ['that of the only record which the source has', 'etalab-2.0', [theme]],
    ['none where the two have different ones', null, [paper, theme]],
    ['none where one of the two has none', null, [{ ...paper, licence: null }, theme]],
    ['none where the records are of another source', null, [{ ...theme, dataset: 'other' }]],
  ])('on a page of its own, has %s', (_, licence, records) => {
    const own = statement({ source: 'https://example.org/other' });
    expect(relationStatement(own, origins(...records))).toMatchObject({ licence, retrievedAt: null });
  });
});
