import { fold } from '../core/text/terms.ts';

/** The Licence Ouverte, version 2.0, of Etalab: its name, here and in the data. */
export const OPEN_LICENCE = 'Licence Ouverte 2.0';

/**
 * Other spellings of it, folded: in the SPDX list and in data packages, on the portals of Opendatasoft, on data.gouv.fr by
 * its code and by its title.
 */
export const OPEN_LICENCE_SPELLINGS: readonly string[] = [
  'etalab-2.0',
  'licence ouverte v2.0 (etalab)',
  'licence ouverte v2.0',
  'lov2',
  'licence ouverte / open licence version 2.0',
  'open licence 2.0',
];

/** A licence by its one name, however a source spells it. */
export function licenceName(licence: string): string {
  return OPEN_LICENCE_SPELLINGS.includes(fold(licence).trim()) ? OPEN_LICENCE : licence;
}
