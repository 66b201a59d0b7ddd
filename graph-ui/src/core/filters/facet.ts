/** Stands among the values of a facet for what has none: a choice like the others. */
export const MISSING = 'none';

/** The values that entities have in one facet; entities and values are told by their positions. */
export interface FacetIndex {
  /** in the order they were met; MISSING is among them when an entity has none */
  readonly values: readonly string[];
  /** the values of entity i are those from starts[i] to before starts[i + 1] in `of` */
  readonly starts: Uint32Array;
  readonly of: Uint32Array;
}

/** How many entities have a value: those that all other facets keep, and all. */
export interface Count {
  readonly matching: number;
  readonly total: number;
}

/**
 * Prepares a facet for being filtered and counted many times.
 * @param valuesOf the values of each entity; one that is there twice counts once
 */
export function indexFacet(valuesOf: readonly (readonly string[])[]): FacetIndex {
  const positions = new Map<string, number>();
  const starts = new Uint32Array(valuesOf.length + 1);
  const of: number[] = [];
  valuesOf.forEach((values, entity) => {
    for (const value of each(values)) {
      let position = positions.get(value);
      if (position === undefined) {
        position = positions.size;
        positions.set(value, position);
      }
      of.push(position);
    }
    starts[entity + 1] = of.length;
  });
  return { values: [...positions.keys()], starts, of: Uint32Array.from(of) };
}

/** Each value once; most entities have one, or none. */
function each(values: readonly string[]): Iterable<string> {
  if (values.length === 0) return NONE;
  return values.length === 1 ? values : new Set(values);
}

const NONE = [MISSING];

/** Which entities have one of some values: 1 or 0 for each. */
export function matches({ values, starts, of }: FacetIndex, chosen: readonly string[]): Uint8Array {
  const isChosen = values.map((value) => chosen.includes(value));
  return Uint8Array.from({ length: starts.length - 1 }, (_, entity) => {
    for (let at = starts[entity] as number; at < (starts[entity + 1] as number); at += 1) {
      if (isChosen[of[at] as number]) return 1;
    }
    return 0;
  });
}

/** For each entity, how many conditions it fails: what fails none is kept. */
export function failures(conditions: readonly Uint8Array[], entities: number): Uint8Array {
  const failed = new Uint8Array(entities);
  for (const condition of conditions) {
    for (let entity = 0; entity < entities; entity += 1) failed[entity]! += 1 - (condition[entity] as number);
  }
  return failed;
}

/**
 * Counts the values of a facet. Its own choice does not narrow its counts: they say what choosing another value too
 * would bring.
 * @param failed see {@link failures}
 * @param own the condition of this facet among them; undefined when nothing is chosen in it
 */
export function countValues(
  { values, starts, of }: FacetIndex,
  failed: Uint8Array,
  own: Uint8Array | undefined,
): ReadonlyMap<string, Count> {
  const matching = new Uint32Array(values.length);
  const total = new Uint32Array(values.length);
  for (let entity = 0; entity < failed.length; entity += 1) {
    const byOthers = (failed[entity] as number) - (own && !own[entity] ? 1 : 0);
    for (let at = starts[entity] as number; at < (starts[entity + 1] as number); at += 1) {
      const value = of[at] as number;
      total[value]! += 1;
      if (byOthers === 0) matching[value]! += 1;
    }
  }
  return new Map(
    values.map((value, at) => [value, { matching: matching[at] as number, total: total[at] as number }]),
  );
}

/** How many of the entities that are kept have each value. */
export function countVisible(
  { values, starts, of }: FacetIndex,
  visible: Uint8Array,
): ReadonlyMap<string, number> {
  const counts = new Uint32Array(values.length);
  for (let entity = 0; entity < visible.length; entity += 1) {
    if (!visible[entity]) continue;
    for (let at = starts[entity] as number; at < (starts[entity + 1] as number); at += 1) {
      counts[of[at] as number]! += 1;
    }
  }
  return new Map(values.map((value, at) => [value, counts[at] as number]));
}
