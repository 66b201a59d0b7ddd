import { type Kind, type PropertySpec, propertiesOf } from '../../core/kinds.ts';

/** Where a record comes from is known of what is proposed. */
const PROVENANCE = ['source', 'licence', 'retrievedAt', 'verification'];

/** The properties of a kind that one may propose, by name. */
export function contributedProperties(kind: Kind): (readonly [string, PropertySpec])[] {
  return Object.entries(propertiesOf(kind)).filter(([name]) => !PROVENANCE.includes(name));
}
