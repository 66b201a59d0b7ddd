import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../graph-ui/src/core/proposals/sentence.ts';
import { stateText } from '../../../graph-ui/src/core/proposals/stateText.ts';
import type { ProposalLineFragment } from '../../../graph-ui/src/gql/graphql.ts';
import en from '../../../graph-ui/src/locales/en.json' with { type: 'json' };
import fr from '../../../graph-ui/src/locales/fr.json' with { type: 'json' };

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
    'acceptée, bientôt prise en compte',
  );
});
