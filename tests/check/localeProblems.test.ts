import { describe, expect, test } from 'vitest';
import { differences, flatten, frenchTypography, unusedKeys } from './localeProblems.ts';

test('keys are flattened with dots', () => {
  expect([...flatten({ a: 'x', b: { c: 'y' } })]).toEqual([
    ['a', 'x'],
    ['b.c', 'y'],
  ]);
});

describe('differences', () => {
  test('two locales that say the same have none', () => {
    expect(differences({ a: { b: '{{count}} liens' } }, { a: { b: '{{count}} links' } })).toEqual([]);
  });

  test('a key of one language only is named', () => {
    expect(differences({ a: 'x' }, { b: 'y' })).toEqual([
      'a is missing in English',
      'b is missing in French',
    ]);
  });

  test('a variable of one language only is named', () => {
    expect(differences({ a: '{{name}}' }, { a: '{{names}}' })).toEqual([
      'a uses {name} in French and {names} in English',
    ]);
  });

  test('an empty text is named', () => {
    expect(differences({ a: ' ' }, { a: 'y' })).toEqual(['a is empty']);
  });
});

describe('French typography', () => {
  test.each(['Pourquoi ?', 'Pourquoi?', 'Source : x', '« mot »', "l'art"])('%s is refused', (text) => {
    expect(frenchTypography({ a: text })).not.toEqual([]);
  });

  test('no-break spaces and true quotation marks pass', () => {
    expect(frenchTypography({ a: 'L’art\u00a0: «\u00a0pourquoi\u202f?\u00a0»' })).toEqual([]);
  });
});

describe('unused keys', () => {
  const texts = { a: { one: 'x' }, kinds: { PAPER_one: 'x', PAPER_other: 'x' }, lost: 'x' };

  test('a key named in full or by a template is used', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of source code
    expect(unusedKeys(texts, ["t('a.one')", 't(`kinds.${kind}`)', "t('lost')"])).toEqual([]);
  });

  test('the others are named', () => {
    expect(unusedKeys(texts, ["t('a.one')"])).toEqual(['kinds.PAPER_one', 'kinds.PAPER_other', 'lost']);
  });
});
