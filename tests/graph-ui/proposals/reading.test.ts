import { GraphQLError } from 'graphql';
import { createInstance } from 'i18next';
import { CombinedError } from 'urql';
import { describe, expect, test } from 'vitest';
import { ChangeKeys } from '../../../graph-ui/src/core/api/key.ts';
import { contributorOf, isNetwork } from '../../../graph-ui/src/core/proposals/contribution.ts';
import { presentOf } from '../../../graph-ui/src/core/proposals/differences.ts';
import { fieldsOf } from '../../../graph-ui/src/core/proposals/fields.ts';
import { refusalOf } from '../../../graph-ui/src/core/proposals/refusal.ts';
import { relationsBetween } from '../../../graph-ui/src/core/proposals/relations.ts';
import { sentenceOf } from '../../../graph-ui/src/core/proposals/sentence.ts';
import { stateText } from '../../../graph-ui/src/core/proposals/stateText.ts';
import type { ProposalLineFragment } from '../../../graph-ui/src/gql/graphql.ts';
import en from '../../../graph-ui/src/locales/en.json' with { type: 'json' };
import fr from '../../../graph-ui/src/locales/fr.json' with { type: 'json' };
import { VOCABULARY } from './vocabulary.ts';

const words = createInstance({
  resources: { fr: { translation: fr }, en: { translation: en } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await words.init();

const named = (__typename: 'Network' | 'Organisation' | 'Project', id: string, name: string) =>
  ({ __typename, id, name, nameEn: null, acronym: null }) as const;

const CORRECTION: ProposalLineFragment = {
  id: '1',
  action: 'CORRECT',
  status: 'OPEN',
  application: null,
  networkId: 'network:tmnlab',
  network: named('Network', 'network:tmnlab', 'TMNlab'),
  proposedAt: '2026-11-28T10:00:00Z',
  entityId: 'organisation:cnc',
  entity: named('Organisation', 'organisation:cnc', 'CNC'),
  otherId: null,
  other: null,
  type: null,
  differences: ['url', 'foundedIn'].map((property) => ({ property, before: [], proposed: ['x'], now: [] })),
};
const LINK = {
  ...CORRECTION,
  action: 'LINK',
  type: 'CARRIES',
  otherId: 'project:x',
  other: named('Project', 'project:x', 'X'),
  differences: [],
} as const satisfies ProposalLineFragment;

describe('a proposal in a sentence', () => {
  test.each([
    ['fr', CORRECTION, 'TMNlab propose de corriger CNC\u00a0: site web et année de création'],
    ['en', CORRECTION, 'TMNlab proposes to correct CNC: website and founded in'],
    ['fr', LINK, 'TMNlab propose ce lien\u00a0: CNC – porte les projets – X'],
    ['fr', { ...LINK, type: 'REUSES' }, 'TMNlab déclare un réemploi\u00a0: CNC réutilise X'],
    ['fr', { ...LINK, action: 'MERGE', type: null }, 'TMNlab propose de réunir CNC et X'],
  ] as const)('in %s', (language, proposal, expected) => {
    expect(sentenceOf(proposal, language, words.getFixedT(language))).toBe(expected);
  });

  test('has the name of what is new, and the identifiers of what is gone', () => {
    const name = { property: 'name', before: [], proposed: ['Neuve'], now: [] };
    const t = words.getFixedT('fr');
    const gone = { network: null, entity: null };
    expect(sentenceOf({ ...CORRECTION, ...gone, action: 'ADD', differences: [name] }, 'fr', t)).toBe(
      'network:tmnlab propose d’ajouter Neuve',
    );
    expect(sentenceOf({ ...CORRECTION, ...gone, action: 'REMOVE', differences: [] }, 'fr', t)).toBe(
      'network:tmnlab propose de retirer organisation:cnc',
    );
  });
});

test('the state of a proposal tells whether it is in the graph, where there is anything to take in', () => {
  const t = words.getFixedT('fr');
  expect(stateText({ status: 'REFUSED', application: null }, t)).toBe('refusée');
  expect(stateText({ status: 'ACCEPTED', application: 'WAITING' }, t)).toBe(
    'acceptée, bientôt dans l’observatoire',
  );
});

test.each([
  [['a'], ['b'], ['a'], 'before'],
  [['a'], ['b'], ['b'], 'proposed'],
  [['a'], ['b'], ['c'], 'other'],
  [[], ['b'], [], 'before'],
] as const)('from %j to %j, with %j now, is as %s', (before, proposed, now, expected) => {
  expect(presentOf({ before, proposed, now })).toBe(expected);
});

test('relations are those that the two kinds allow, in either direction', () => {
  expect(relationsBetween(VOCABULARY.relations, 'ORGANISATION', 'PROJECT')).toEqual([
    { type: 'CARRIES', direction: 'out' },
    { type: 'REUSES', direction: 'out' },
  ]);
  expect(relationsBetween(VOCABULARY.relations, 'PROJECT', 'PROJECT')).toEqual([
    { type: 'REUSES', direction: 'out' },
    { type: 'REUSES', direction: 'in' },
  ]);
  expect(relationsBetween(VOCABULARY.relations, 'ORGANISATION', 'ORGANISATION')).toEqual([]);
});

describe('why the server refuses', () => {
  const fields = fieldsOf('correct', VOCABULARY, 'ORGANISATION');
  const refused = (code: string, argument?: string, message = 'it says') =>
    refusalOf(
      new CombinedError({ graphQLErrors: [new GraphQLError(message, { extensions: { code, argument } })] }),
      fields,
    );

  test.each([
    [
      'input.correct.values',
      'Argument "input.correct.values" must be valid: foundedIn: no year.',
      'foundedIn',
    ],
    ['input.correct.values', 'Argument "input.correct.values" must be one value for url.', 'url'],
    ['input.link.to', 'Argument "input.link.to" must be known.', 'other'],
    ['input.separate', 'Argument "input.separate" must be two records.', 'record'],
    ['input.source', 'Argument "input.source" must be an http or https address.', 'source'],
  ])('%s is shown at its field: %s', (argument, message, field) => {
    expect(refused('BAD_USER_INPUT', argument, message)).toEqual({ reason: 'field', field, detail: message });
  });

  test('is told in words of the page where nothing in the form is wrong', () => {
    expect(refused('FORBIDDEN')).toEqual({ reason: 'role' });
    expect(refused('CONFLICT')).toEqual({ reason: 'moved' });
    expect(refused('RATE_LIMITED')).toEqual({ reason: 'busy' });
    expect(refused('OTHER')).toEqual({ reason: 'other', detail: 'it says' });
    expect(refusalOf(new CombinedError({ networkError: new Error('gone') }))).toEqual({ reason: 'server' });
  });
});

test('a change that is sent again has the same name until it is made; another one has another', () => {
  const keys = new ChangeKeys();
  const first = keys.keyOf({ a: 1 });
  expect(keys.keyOf({ a: 1 })).toBe(first);
  expect(keys.keyOf({ a: 2 })).not.toBe(first);
  const last = keys.keyOf({ a: 2 });
  keys.done();
  expect(keys.keyOf({ a: 2 })).not.toBe(last);
});

test('a data set of a contribution has the network that it is of', () => {
  expect(contributorOf('contribution-tmnlab')).toBe('network:tmnlab');
  expect(contributorOf('hal')).toBeUndefined();
  expect([isNetwork('network:tmnlab'), isNetwork('https://tmnlab.com')]).toEqual([true, false]);
});
