import { describe, expect, it } from 'vitest';
import type { Change } from '../../../core/proposals.ts';
import { contributionSources } from '../../../ingest/contributions/fold.ts';
import type { Decided } from '../../../ingest/contributions/read.ts';
import { fuse } from '../../../ingest/load/fuse.ts';
import { contentHash } from '../../../ingest/load/source-record.ts';
import type { EntityStatement, RelationStatement, Source } from '../../../ingest/record.ts';

let count = 0;
function decided(network: string, change: Change, more: Partial<Decided> = {}): Decided {
  count += 1;
  return {
    id: `proposal-${count}`,
    ...{
      network,
      change,
      basis: { name: 'Le Musée' },
      source: null,
      status: 'accepted',
      application: 'done',
    },
    acceptedAt: `2026-11-${String(count).padStart(2, '0')}T10:00:00.000Z`,
    taken: null,
    ...more,
  };
}

async function statements(all: readonly Decided[]) {
  const read = async ({ read: statementsOf }: Source) => {
    const list: (EntityStatement | RelationStatement)[] = [];
    for await (const each of statementsOf()) if (each.is !== 'rejected') list.push(each);
    return list;
  };
  const sources = contributionSources(all);
  return Object.fromEntries(
    await Promise.all(sources.map(async (each) => [each.name, await read(each)] as const)),
  );
}

const correct = (values: Record<string, string | string[]>): Change => ({
  action: 'correct',
  entity: 'organisation:musee',
  values,
});

describe('what networks say', () => {
  it('is their last word, property by property, whoever said another before', async () => {
    const said = await statements([
      decided('network:a', correct({ url: 'https://a.example/', acronym: 'A' })),
      decided('network:b', correct({ url: 'https://b.example/' })),
    ]);
    expect(said['contribution-a']).toMatchObject([{ values: { acronym: 'A', name: 'Le Musée' } }]);
    expect(said['contribution-a']?.[0]?.values).not.toHaveProperty('url');
    expect(said['contribution-b']).toMatchObject([{ values: { url: 'https://b.example/' } }]);
  });

  it('is that there is no value, until somebody says another', async () => {
    const emptied = decided('network:a', correct({ url: [], acronym: 'A' }));
    const { 'contribution-a': said = [] } = await statements([emptied]);
    expect(said[0]).toMatchObject({ emptied: ['url'], values: { acronym: 'A' } });
    expect(said[0]?.values).not.toHaveProperty('url');
    for (const network of ['network:a', 'network:b']) {
      const later = await statements([emptied, decided(network, correct({ url: 'https://a.example/' }))]);
      expect(later['contribution-a']?.[0]).not.toHaveProperty('emptied');
    }
    const emptiedByAnother = await statements([
      decided('network:a', correct({ url: 'https://a.example/' })),
      decided('network:b', correct({ url: [] })),
    ]);
    expect(emptiedByAnother['contribution-a']?.[0]?.values).not.toHaveProperty('url');
    expect(emptiedByAnother['contribution-b']?.[0]).toMatchObject({ emptied: ['url'] });
  });

  it('is nothing once it is taken back, and that is said too: a source that has become empty', async () => {
    expect(
      await statements([decided('network:a', correct({ url: 'https://a.example/' }), { status: 'undone' })]),
    ).toEqual({ 'contribution-a': [] });
  });

  it('names what a record must have without saying it', async () => {
    const { 'contribution-a': said = [] } = await statements([
      decided('network:a', correct({ url: 'https://a.example/' })),
    ]);
    expect(said[0]).toMatchObject({ assumed: ['licence', 'name', 'retrievedAt', 'source'] });
    const corrected = await statements([
      decided('network:a', correct({ url: 'https://a.example/' })),
      decided('network:a', correct({ name: 'Musée' })),
    ]);
    expect(corrected['contribution-a']?.[0]).toMatchObject({
      values: { name: 'Musée' },
      assumed: ['licence', 'retrievedAt', 'source'],
    });
  });
});

it('what a record only assumes gives way to what another says', () => {
  const record = (dataset: string, properties: object) => ({
    key: `${dataset} organisation:musee`,
    dataset,
    id: 'organisation:musee',
    kind: 'Organisation' as const,
    curated: dataset !== 'ror',
    properties: { source: dataset, ...properties },
  });
  const contributed = record('contribution-a', {
    name: 'Le Musée',
    url: 'https://a.example/',
    assumed: ['name', 'source'],
  });
  const fused = fuse([
    record('ror', { name: 'Musée de la Ville', url: 'https://ror.example/' }),
    contributed,
  ]);
  expect(fused.properties).toMatchObject({
    name: 'Musée de la Ville',
    url: 'https://a.example/',
    source: 'ror',
  });
  expect(fused.properties.alternateNames).toEqual([]);
  expect(fuse([contributed]).properties).toMatchObject({ name: 'Le Musée' });
});

describe('what a record says has no value', () => {
  const record = (dataset: string, properties: object) => ({
    key: `${dataset} organisation:musee`,
    dataset,
    id: 'organisation:musee',
    kind: 'Organisation' as const,
    curated: false,
    properties: { name: 'Le Musée', source: dataset, ...properties },
  });
  const ror = record('ror', {
    nameEn: 'The Museum',
    url: 'https://ror.example/',
    identifiers: ['ror:04v1bf639'],
    alternateNames: ['Musée'],
  });

  it('has none from the records after it either, whether one is taken or all are gathered', () => {
    const contributed = record('contribution-a', { emptied: ['url', 'identifiers', 'nameEn'] });
    const { properties } = fuse([ror, contributed]);
    expect(properties).toMatchObject({ name: 'Le Musée', alternateNames: ['Musée'] });
    expect([properties.url, properties.identifiers, properties.nameEn]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leaves no other name, not even a name that does not count', () => {
    const contributed = record('contribution-a', { name: 'Musée de la Ville', emptied: ['alternateNames'] });
    expect(fuse([ror, contributed]).properties.alternateNames).toBeUndefined();
  });

  it('is another content of the record than that it says nothing', () => {
    const [silent, emptied] = [record('contribution-a', {}), record('contribution-a', { emptied: ['url'] })];
    expect(contentHash(emptied)).not.toBe(contentHash(silent));
  });
});
