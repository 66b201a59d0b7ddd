import { createInstance, type ParseKeys, type TFunction } from 'i18next';
import type { Language } from '../../../graph-ui/src/core/url/state.ts';
import en from '../../../graph-ui/src/locales/en.json' with { type: 'json' };
import fr from '../../../graph-ui/src/locales/fr.json' with { type: 'json' };

const locales = createInstance({
  resources: { fr: { translation: fr }, en: { translation: en } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await locales.init();

/** The words of the page in a language. */
export interface Words {
  readonly t: TFunction;
  /** Matches a whole text of the page, whatever stands for its variables. */
  like(key: ParseKeys, options?: { readonly count: number }): RegExp;
}

/** The words of a language, from its locale. */
export function wordsOf(language: Language): Words {
  const t = locales.getFixedT(language);
  return {
    t,
    like(key, options) {
      const text = String(t(key as never, { ...options, skipInterpolation: true }));
      const pattern = text
        .split(/\{\{([^}]+)\}\}/)
        .map((part, at) => (at % 2 === 0 ? escaped(part) : part.startsWith('count') ? '[\\d\\s,]+' : '.+'));
      return new RegExp(`^${pattern.join('')}$`);
    },
  };
}

/** A text as a pattern. Whatever spaces the page puts, the browser tells of plain ones. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');
}

/** The number that a text begins with, however its language groups digits. */
export function numberIn(text: string): number {
  const [digits = ''] = /\d[\d\s,]*/.exec(text) ?? [];
  return Number.parseInt(digits.replace(/\D/g, ''), 10);
}
