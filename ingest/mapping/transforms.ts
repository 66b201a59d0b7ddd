/** What can be done to the values of a column: `{tags | split(",") | lower}`. docs/mapping.md describes each. */

import { slug } from '../../core/text/slug.ts';
import { yearOf } from '../sources/common/fields.ts';
import { abstractText } from '../sources/common/text.ts';
import { dateReader, ISO_FORMATS } from './date-format.ts';
import { ColumnError, itemsOf, type Scope, textOf, valuesOf, within } from './field.ts';
import { pythonLiteral } from './literal.ts';
import { markdownText } from './markdown.ts';

/**
 * Values into values: a column holds one, several or none.
 * @throws ColumnError when they cannot be read
 */
export type Step = (values: readonly unknown[], scope: Scope) => readonly unknown[];

interface Transform {
  /** as the documentation writes it */
  usage: string;
  /** how many arguments it takes, at least and at most */
  takes: readonly [number, number];
  /** @throws SyntaxError when its arguments cannot be understood */
  make(...given: string[]): Step;
}

const ANY = Number.POSITIVE_INFINITY;

export const TRANSFORMS: Readonly<Record<string, Transform>> = {
  split: {
    usage: 'split(separator)',
    takes: [1, 1],
    make: (separator) => eachText((text) => text.split(separator ?? '')),
  },
  join: {
    usage: 'join(separator)',
    takes: [1, 1],
    make: (separator) => (values) => {
      const texts = values.map(textOf).filter(Boolean);
      return texts.length === 0 ? [] : [texts.join(separator)];
    },
  },
  first: { usage: 'first', takes: [0, 0], make: () => (values) => values.slice(0, 1) },
  rest: { usage: 'rest', takes: [0, 0], make: () => (values) => values.slice(1) },
  lower: { usage: 'lower', takes: [0, 0], make: () => eachText((text) => text.toLowerCase()) },
  upper: { usage: 'upper', takes: [0, 0], make: () => eachText((text) => text.toUpperCase()) },
  trim: { usage: 'trim(characters)', takes: [1, 1], make: trim },
  pad: {
    usage: 'pad(width)',
    takes: [1, 1],
    make: (width) => {
      if (!/^[1-9]\d?$/.test(width ?? '')) throw new SyntaxError('the width is a number from 1 to 99');
      return eachText((text) => text.padStart(Number(width), '0'));
    },
  },
  slug: { usage: 'slug', takes: [0, 0], make: () => eachText(slug) },
  year: { usage: 'year', takes: [0, 0], make: () => eachText((text) => yearOf(text) ?? []) },
  date: {
    usage: 'date(format, ...)',
    takes: [0, ANY],
    make: (...formats) => eachText(dateReader(formats.length === 0 ? ISO_FORMATS : formats)),
  },
  replace: {
    usage: 'replace(pattern, text)',
    takes: [2, 2],
    make: (pattern, text = '') => {
      const found = new RegExp(pattern ?? '', 'giu');
      return eachText((value) => value.replaceAll(found, text));
    },
  },
  abstract: { usage: 'abstract', takes: [0, 0], make: () => eachText(abstractText) },
  markdown: { usage: 'markdown', takes: [0, 0], make: () => eachText(markdownText) },
  lookup: { usage: 'lookup(table)', takes: [1, 1], make: lookup },
  is: {
    usage: 'is(word, ...)',
    takes: [1, ANY],
    make: (...words) => {
      const isOne = among(words);
      return (values) => values.filter(isOne);
    },
  },
  not: {
    usage: 'not(word, ...)',
    takes: [1, ANY],
    make: (...words) => {
      const isOne = among(words);
      return (values) => values.filter((value) => !isOne(value));
    },
  },
  when: {
    usage: 'when(column, word, ...)',
    takes: [1, ANY],
    make: (column = '', ...words) => {
      const isOne = words.length === 0 ? () => true : among(words);
      return (values, scope) => (valuesOf(column, scope).some(isOne) ? values : []);
    },
  },
  where: {
    usage: 'where(field, word, ...)',
    takes: [2, ANY],
    make: (field = '', ...words) => {
      const isOne = among(words);
      return (values) => values.filter((value) => itemsOf(within(value, field)).some(isOne));
    },
  },
  whereNot: {
    usage: 'whereNot(field, word, ...)',
    takes: [2, ANY],
    make: (field = '', ...words) => {
      const isOne = among(words);
      return (values) => values.filter((value) => !itemsOf(within(value, field)).some(isOne));
    },
  },
  get: { usage: 'get(field, ...)', takes: [1, ANY], make: get },
  json: { usage: 'json', takes: [0, 0], make: () => parsed('JSON', JSON.parse) },
  pythonLiteral: {
    usage: 'pythonLiteral',
    takes: [0, 0],
    make: () => parsed('a Python literal', pythonLiteral),
  },
};

/** Two words are the same whatever their capitals, accents and punctuation. */
export function wordKey(word: string): string {
  return slug(word) || word;
}

function eachText(change: (text: string) => string | readonly string[]): Step {
  return (values) =>
    values
      .map(textOf)
      .filter(Boolean)
      .flatMap((text) => change(text));
}

function among(words: readonly string[]): (value: unknown) => boolean {
  const keys = new Set(words.map(wordKey));
  return (value) => keys.has(wordKey(textOf(value)));
}

function trim(characters = ''): Step {
  const isTrimmed = (character: string | undefined) =>
    character !== undefined && (characters.includes(character) || character.trim() === '');
  return eachText((text) => {
    let [start, end] = [0, text.length];
    while (start < end && isTrimmed(text[start])) start += 1;
    while (end > start && isTrimmed(text[end - 1])) end -= 1;
    return text.slice(start, end);
  });
}

function lookup(name = ''): Step {
  return (values, { tables }) => {
    const table = tables.get(name);
    return values
      .map(textOf)
      .filter(Boolean)
      .flatMap((text) => table?.get(wordKey(text)) ?? table?.get(OTHERWISE) ?? []);
  };
}

/** Key of a table for all that it does not name. */
const OTHERWISE = '*';

/** The first of some fields that says something, of each record. */
function get(...fields: string[]): Step {
  return (values) =>
    values.flatMap(
      (value) => fields.map((field) => itemsOf(within(value, field))).find((items) => items.length > 0) ?? [],
    );
}

/** Lists are opened: their items are the values. */
function parsed(language: string, parse: (text: string) => unknown): Step {
  return (values) =>
    values.flatMap((value) => {
      if (typeof value !== 'string') return value;
      try {
        return parse(value);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        // Its message quotes the cell, which may hold personal data.
        throw new ColumnError('', `it is not ${language}`);
      }
    });
}
