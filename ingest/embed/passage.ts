import type { Kind } from '../../core/kinds.ts';
import type { Properties } from '../record.ts';

/** Kinds as people name them, since names alone often do not tell a place from a project. */
const KIND_WORDS: Record<Kind, string> = {
  Network: 'réseau',
  Organisation: 'organisation',
  Person: 'personne',
  Project: 'projet, innovation',
  Paper: 'travail de recherche',
  Programme: 'programme public',
  Event: 'événement',
  Resource: 'ressource',
  Venue: "lieu d'expérimentation",
  Theme: 'thème',
  Need: 'besoin',
  Solution: 'solution',
  Action: 'action publique',
  Territory: 'territoire',
};

/**
 * The text of an entity whose meaning is embedded: name, acronym, other names and English name; kind, type or
 * role; themes; descriptions in French and in English; what a venue offers. What matters most comes first,
 * since the model reads a limited length.
 * @param themeNames names of the themes that the entity is about
 */
export function passage(kind: Kind, properties: Properties, themeNames: readonly string[]): string {
  const { name, acronym, alternateNames, nameEn, description, descriptionEn } = properties;
  const { organisationType, role, offers, conditions } = properties;
  return [
    [name, acronym, alternateNames, nameEn],
    [KIND_WORDS[kind], organisationType, role],
    themeNames,
    description,
    descriptionEn,
    offers,
    conditions,
  ]
    .map((part) => (Array.isArray(part) ? part : [part]).flat().filter(Boolean).join(', '))
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
