import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { formatPeriod } from '../../../graph-ui/src/core/format/period.ts';
import en from '../../../graph-ui/src/locales/en.json' with { type: 'json' };
import fr from '../../../graph-ui/src/locales/fr.json' with { type: 'json' };

const words = createInstance({
  resources: { fr: { translation: fr }, en: { translation: en } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await words.init();

test.each([
  ['fr', '2023', null, 'depuis 2023'],
  ['fr', '2023-05', null, 'depuis mai 2023'],
  ['fr', '2023-05-04', null, 'depuis le 4 mai 2023'],
  ['fr', null, '2024', 'jusqu’en 2024'],
  ['fr', null, '2024-05-04', 'jusqu’au 4 mai 2024'],
  ['fr', '2023-05-04', '2024', '4 mai 2023 – 2024'],
  ['fr', '2023', '2023', '2023'],
  ['en', '2023-05-04', null, 'since 4 May 2023'],
  ['en', null, '2024-05-04', 'until 4 May 2024'],
] as const)('in %s, from %s to %s is « %s »', (language, since, until, expected) => {
  expect(formatPeriod(since, until, language, words.getFixedT(language))).toBe(expected);
});

test('nothing is said of what no date tells', () => {
  expect(formatPeriod(null, null, 'fr', words.getFixedT('fr'))).toBeUndefined();
});
