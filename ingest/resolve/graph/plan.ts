import { byPrecedence } from '../../load/source-record.ts';
import type { Resolution, ResolvedPair } from '../index.ts';
import type { Standing, Unit } from './records.ts';

/** For each record, by identifier, the entity it is to stand for, and why. */
export type Plan = ReadonlyMap<string, { entity: string; evidence: Standing }>;

/** A record that is its entity's first one stands for it by itself. */
const OWN: Standing = { method: 'own', score: 1, features: '{}', decidedBy: 'algorithm' };

/**
 * Where records are to stand after a resolution. An entity has the identifier of the record that counts most, so that
 * the order in which sources were loaded does not matter.
 */
export function plan(units: ReadonlyMap<string, Unit>, { clusters, pairs }: Resolution): Plan {
  const planned = new Map([...units.keys()].map((id) => [id, { entity: id, evidence: OWN }]));
  const clusterOf = new Map<string, number>();
  for (const [number, ids] of clusters.entries()) {
    const entity = firstOf(ids.flatMap((id) => units.get(id) ?? []));
    for (const id of ids) {
      clusterOf.set(id, number);
      planned.set(id, { entity, evidence: OWN });
    }
  }
  for (const pair of pairs.toSorted((x, y) => y.score - x.score)) {
    const cluster = clusterOf.get(pair.a);
    if (pair.outcome !== 'merge' || cluster === undefined || cluster !== clusterOf.get(pair.b)) continue;
    for (const [id, other] of [[pair.a, pair.b] as const, [pair.b, pair.a] as const]) {
      const own = planned.get(id);
      // The surest pair counts; what people decided counts before what was computed.
      if (own === undefined || own.entity === id) continue;
      const isBetter =
        own.evidence === OWN || (pair.decidedBy !== 'algorithm' && own.evidence.decidedBy === 'algorithm');
      if (isBetter) planned.set(id, { ...own, evidence: evidenceOf(pair, other) });
    }
  }
  return planned;
}

function firstOf(units: readonly Unit[]): string {
  const [first] = units.flatMap(({ records }) => records).sort(byPrecedence);
  if (first === undefined) throw new RangeError('A cluster has at least one record.');
  return first.id;
}

export function evidenceOf({ method, score, features, decidedBy }: ResolvedPair, other: string): Standing {
  return { method, score, features: JSON.stringify(features), decidedBy, with: other };
}

/** Whether two reasons to stand for an entity are the same. */
export function sameStanding(one: Standing, other: Standing): boolean {
  return (
    one.method === other.method &&
    one.decidedBy === other.decidedBy &&
    one.score === other.score &&
    one.features === other.features &&
    (one.with ?? null) === (other.with ?? null)
  );
}
