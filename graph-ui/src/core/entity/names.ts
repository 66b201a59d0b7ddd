import type { Language } from '../url/state.ts';

/** What an entity is called. */
export interface Named {
  readonly name: string;
  readonly nameEn?: string | null | undefined;
  readonly acronym?: string | null | undefined;
}

/** The name in the language of the page; that of the register where there is no English one. */
export function nameOf(entity: Named, language: Language): string {
  return (language === 'en' && entity.nameEn) || entity.name;
}

/** The shortest usual name, for a label: the acronym if there is one, else the name, cut at `length` characters. */
export function shortNameOf(entity: Named, language: Language, length = 32): string {
  const name = entity.acronym || nameOf(entity, language);
  return name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}…`;
}

interface Described {
  readonly description?: string | null | undefined;
  readonly descriptionEn?: string | null | undefined;
}

/** The description and the language it really is in: the other one's where the page's is missing. */
export function descriptionOf(
  { description, descriptionEn }: Described,
  language: Language,
): { text: string; language: Language } | undefined {
  const texts: Record<Language, string | null | undefined> = { fr: description, en: descriptionEn };
  const used = texts[language] ? language : language === 'fr' ? 'en' : 'fr';
  const text = texts[used];
  return text ? { text, language: used } : undefined;
}

/** Compares two entities by their name, as a dictionary of this language would. */
export function byName(language: Language): (a: Named, b: Named) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => compare(nameOf(a, language), nameOf(b, language));
}
