import { createInstance } from 'i18next';
import en from './locales/en.json' with { type: 'json' };
import fr from './locales/fr.json' with { type: 'json' };

/** Languages of the sentences that the API makes. */
export type Language = 'fr' | 'en';

const i18n = createInstance();
await i18n.init({
  resources: { fr: { translation: fr }, en: { translation: en } },
  fallbackLng: false,
  // The sentences are data of a JSON answer; the page escapes what it shows.
  interpolation: { escapeValue: false },
});

/** The sentence of a key of `locales/*.json` in a language, its `{{variables}}` filled in. */
export function sentence(language: Language, key: string, variables: Record<string, unknown> = {}): string {
  // The keys that i18next is typed by are those of the page; ours are others.
  const translate = i18n.getFixedT(language) as unknown as (key: string, variables: object) => string;
  return translate(key, variables);
}

/** A name in a language, as far as there is one in it; French names are the rule. */
export function nameIn(
  language: Language,
  { name, nameEn }: { name: string; nameEn: string | null },
): string {
  return language === 'en' ? (nameEn ?? name) : name;
}

/** Names one after another, the first four in full: `A, B, C, D et 3 de plus`. */
export function listOfNames(language: Language, names: readonly string[]): string {
  const shown = names.slice(0, 4).join(sentence(language, 'names.separator'));
  const count = names.length - 4;
  return count > 0 ? sentence(language, 'names.more', { names: shown, count }) : shown;
}
