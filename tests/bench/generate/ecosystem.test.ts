import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../../core/kinds.ts';
import { generateEcosystem } from './ecosystem.ts';

const size = 3000;
const records = [...generateEcosystem({ size })];
const byId = new Map(records.map((record) => [record.id, record]));

describe('generateEcosystem', () => {
  it('is of the size asked for, and the same for the same seed', () => {
    expect(records).toHaveLength(size);
    expect([...generateEcosystem({ size: 300 })]).toEqual(records.slice(0, 300));
    expect([...generateEcosystem({ size: 300, seed: 2 })]).not.toEqual(records.slice(0, 300));
  });

  it('relates records to earlier ones, as the vocabulary allows', () => {
    for (const { id, kind, relations } of records) {
      for (const { type, to } of relations) {
        const target = byId.get(to);
        const { from, to: allowed } = RELATIONS[type] as { from: readonly string[]; to: readonly string[] };
        expect(from).toContain(kind);
        expect(allowed).toContain(target?.kind);
        expect(Number(to.split('-')[1])).toBeLessThan(Number(id.split('-')[1]));
      }
    }
  });

  it('has hubs, records with few relations, and isolated ones', () => {
    const degrees = new Map(records.map(({ id, relations }) => [id, relations.length]));
    for (const { relations } of records)
      for (const { to } of relations) degrees.set(to, (degrees.get(to) ?? 0) + 1);
    const sorted = [...degrees.values()].sort((a, b) => a - b);
    expect(sorted[0]).toBe(0);
    expect(sorted.at(size / 2)).toBeLessThan(8);
    expect(sorted.at(-1)).toBeGreaterThan(100);
  });

  it('has repetitions, homonyms, both languages and broken rows, each about as often as asked for', () => {
    const share = (count: number) => count / size;
    const repeated = records.filter(({ id, about }) => id !== about);
    expect(share(repeated.length)).toBeCloseTo(0.1, 1);
    expect(repeated.every(({ about, kind }) => byId.get(about)?.kind === kind)).toBe(true);
    expect(repeated.some(({ name, about }) => name !== byId.get(about)?.name)).toBe(true);
    const broken = records.filter(({ name, date }) => name === '' || date === '2023-13-45');
    expect(share(broken.length)).toBeCloseTo(0.01, 1);
    const museums = records.filter(({ name, id, about }) => name === 'Musée municipal' && id === about);
    expect(new Set(museums.map(({ commune }) => commune)).size).toBeGreaterThan(3);
    expect(records.filter(({ descriptionEn }) => descriptionEn !== undefined).length).toBeGreaterThan(
      size / 10,
    );
  });
});
