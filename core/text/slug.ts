import { fold } from './terms.ts';

/** Lower-case letters, digits and single hyphens, as identifiers are made of. */
export function slug(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
