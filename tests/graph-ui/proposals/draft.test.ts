import { describe, expect, test } from 'vitest';
import {
  type Draft,
  inputOf,
  newDraft,
  type Picked,
  type What,
} from '../../../graph-ui/src/core/proposals/draft.ts';
import { fieldsOf, type Texts, writtenOf } from '../../../graph-ui/src/core/proposals/fields.ts';
import { problemsOf } from '../../../graph-ui/src/core/proposals/problems.ts';
import { VOCABULARY } from './vocabulary.ts';

const TMNLAB = 'network:tmnlab';
const CNC = {
  entity: 'organisation:cnc',
  merged: new Map([['organisation:cnc-sirene', 'organisation:cnc']]),
};
const PROJECT = {
  id: 'project:cadavre',
  kind: 'PROJECT',
  name: 'Cadavre exquis',
  nameEn: null,
  acronym: null,
} as const satisfies Picked;

const draft = (part: Partial<Draft> = {}): Draft => ({ ...newDraft(TMNLAB, {}), ...part });
const fields = (what: What) => fieldsOf(what, VOCABULARY, 'ORGANISATION');

describe('what is sent', () => {
  test('for a correction is what was changed, a list line by line, and who says it', () => {
    const current: Texts = { name: 'CNC', url: 'https://old.example', alternateNames: 'Centre\nLe CNC' };
    const values = { ...current, url: ' https://www.cnc.fr ', alternateNames: 'Centre\n\nCNC France ' };
    const written = draft({ values, source: ' https://www.cnc.fr/a ', comment: ' Déménagé. ' });
    expect(inputOf('correct', written, fields('correct'), CNC, current)).toEqual({
      network: TMNLAB,
      source: 'https://www.cnc.fr/a',
      comment: 'Déménagé.',
      correct: {
        entity: 'organisation:cnc',
        values: [
          { name: 'alternateNames', value: ['Centre', 'CNC France'] },
          { name: 'url', value: ['https://www.cnc.fr'] },
        ],
      },
    });
  });

  test('for a correction is also that there is no value, where one says so', () => {
    const current: Texts = { name: 'CNC', url: 'https://old.example', alternateNames: 'Centre' };
    const values = { ...current, url: ' ', alternateNames: '' };
    const written = draft({ values, emptied: ['url', 'foundedIn'] });
    expect(inputOf('correct', written, fields('correct'), CNC, current).correct?.values).toEqual([
      { name: 'url', value: [] },
    ]);
  });

  test('for a new entity is its kind, what was written of it, and its links as they are read from it', () => {
    const links = [{ type: 'CARRIES', direction: 'in', other: PROJECT }] as const;
    const written = draft({ kind: 'ORGANISATION', values: { name: 'Neuve', url: '' }, links });
    expect(inputOf('add', written, fields('add'), null)).toEqual({
      network: TMNLAB,
      comment: '',
      add: {
        kind: 'ORGANISATION',
        values: [{ name: 'name', value: ['Neuve'] }],
        links: [{ type: 'CARRIES', isOutgoing: false, other: 'project:cadavre' }],
      },
    });
  });

  test.each([
    ['out', 'organisation:cnc', 'project:cadavre'],
    ['in', 'project:cadavre', 'organisation:cnc'],
  ] as const)('for a re-use goes from who re-uses to what is re-used: %s', (direction, from, to) => {
    const relation = { type: 'REUSES', direction } as const;
    const written = draft({ relation, other: PROJECT, values: { since: '2024-05', what: 'le code' } });
    expect(inputOf('reuse', written, fields('reuse'), CNC).link).toEqual({
      ...{ from, type: 'REUSES', to },
      values: [
        { name: 'what', value: ['le code'] },
        { name: 'since', value: ['2024-05'] },
      ],
    });
  });

  test('for all else names what it is about', () => {
    const about = (what: What, part: Partial<Draft> = {}) => inputOf(what, draft(part), [], CNC);
    expect(about('remove')).toMatchObject({ remove: 'organisation:cnc' });
    expect(about('merge', { other: PROJECT })).toMatchObject({
      merge: { a: 'organisation:cnc', b: 'project:cadavre' },
    });
    expect(about('separate', { record: 'organisation:cnc-sirene' })).toMatchObject({
      separate: { a: 'organisation:cnc-sirene', b: 'organisation:cnc' },
    });
    const relation = { type: 'CARRIES', direction: 'out' } as const;
    expect(about('unlink', { relation, other: PROJECT })).toMatchObject({
      unlink: { from: 'organisation:cnc', type: 'CARRIES', to: 'project:cadavre' },
    });
  });
});

describe('what is wrong before it is sent', () => {
  const wrong = (what: What, part: Partial<Draft>, current: Texts = {}) =>
    Object.fromEntries(problemsOf(what, draft(part), fields(what), current));

  test('is what must be there and is not', () => {
    expect(wrong('add', {})).toEqual({ kind: 'missing', name: 'missing' });
    expect(wrong('link', {})).toEqual({ other: 'missing' });
    expect(wrong('link', { other: PROJECT })).toEqual({ relation: 'missing' });
    expect(wrong('separate', {})).toEqual({ record: 'missing' });
    expect(wrong('remove', {})).toEqual({});
  });

  test('is what is not written as it must be', () => {
    const values = { name: 'X', url: 'cnc.fr', foundedIn: 'hier', amount: '1 000' };
    expect(wrong('add', { kind: 'ORGANISATION', values, source: 'le site' })).toEqual({
      url: 'address',
      foundedIn: 'year',
      source: 'address',
    });
    expect(
      wrong('link', {
        other: PROJECT,
        relation: { type: 'CARRIES', direction: 'out' },
        values: { since: '2024-13' },
      }),
    ).toEqual({ since: 'date' });
  });

  test('of a correction is also that it takes something away, or changes nothing', () => {
    const current = { name: 'CNC', url: 'an old form of address' };
    const values = { ...current, url: '' };
    expect(wrong('correct', { values }, current)).toEqual({ url: 'emptied' });
    expect(wrong('correct', { values, emptied: ['url'] }, current)).toEqual({});
    expect(wrong('correct', { values: { ...current, name: '' }, emptied: ['name'] }, current)).toEqual({
      name: 'missing',
    });
    expect(wrong('correct', { values: current }, current)).toEqual({ name: 'unchanged' });
    expect(wrong('correct', { values: { ...current, name: 'Le CNC' } }, current)).toEqual({});
  });
});

test('what an entity says is written as a form writes it, the status of a project too', () => {
  const written = writtenOf(
    { name: 'X', alternateNames: ['A', 'B'], projectStatus: 'running', amount: 1200, url: null },
    ['name', 'alternateNames', 'status', 'amount', 'url'].map((name) => ({
      ...{ name, required: false, codes: [] },
      type: 'STRING',
    })),
  );
  expect(written).toEqual({ name: 'X', alternateNames: 'A\nB', status: 'running', amount: '1200' });
});
