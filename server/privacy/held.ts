import { propertiesOf, RELATION_TYPES, type RelationType } from '../../core/kinds.ts';
import type { Database } from '../../core/neo4j/database.ts';

/** What is held of people. */
export interface HeldOfPeople {
  people: number;
  /** how many people have each */
  properties: { name: string; count: number }[];
  relations: { type: RelationType; count: number }[];
  datasets: { dataset: string; licence: string | null; people: number }[];
}

/** Counts what the graph holds of people. */
export async function heldOfPeople(database: Database): Promise<HeldOfPeople> {
  const properties = Object.keys(propertiesOf('Person'));
  const [row] = await database.read<HeldOfPeople>('privacy/held', { properties, types: RELATION_TYPES });
  if (row === undefined) throw new Error('Statement privacy/held gave no row.');
  return row;
}
