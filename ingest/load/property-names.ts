import { KIND_NAMES, type Kind, propertiesOf } from '../../core/kinds.ts';

const NAMES: ReadonlyMap<Kind, readonly string[]> = new Map(
  KIND_NAMES.map((kind) => [kind, Object.keys(propertiesOf(kind))]),
);

/** The properties that an entity of a kind may have. */
export function propertyNames(kind: Kind): readonly string[] {
  return NAMES.get(kind) ?? [];
}
