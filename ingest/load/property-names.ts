import { COMMON_PROPERTIES, KIND_NAMES, KINDS, type Kind } from '../../core/kinds.ts';

const NAMES: ReadonlyMap<Kind, readonly string[]> = new Map(
  KIND_NAMES.map((kind) => [kind, Object.keys({ ...COMMON_PROPERTIES, ...KINDS[kind].properties })]),
);

/** The properties that an entity of a kind may have. */
export function propertyNames(kind: Kind): readonly string[] {
  return NAMES.get(kind) ?? [];
}
