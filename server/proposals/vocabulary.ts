import { COMMON_PROPERTIES, KINDS, type Kind, type PropertySpec } from '../../core/kinds.ts';

/** Where a record comes from is known of what is proposed. */
const PROVENANCE = ['source', 'licence', 'retrievedAt', 'verification'];

/** The properties of a kind that one may propose, by name. */
export function contributedProperties(kind: Kind): (readonly [string, PropertySpec])[] {
  const specs: Readonly<Record<string, PropertySpec>> = { ...COMMON_PROPERTIES, ...KINDS[kind].properties };
  return Object.entries(specs).filter(([name]) => !PROVENANCE.includes(name));
}
