import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../ingest/resolve/candidate.ts';
import { decide } from '../../../ingest/resolve/decide.ts';
import { nameTokens, profileOf } from '../../../ingest/resolve/profile.ts';
import { rarityOf } from '../../../ingest/resolve/rarity.ts';
import { score } from '../../../ingest/resolve/score.ts';

const organisation = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  id: name,
  kind: 'Organisation',
  names: [name],
  ...more,
});
const person = (name: string, ties: Candidate['ties'] = {}): Candidate => ({
  id: name,
  kind: 'Person',
  names: [name],
  ties,
});

function verdict(a: Candidate, b: Candidate) {
  const rarity = rarityOf([a, b].map(nameTokens));
  const [one, other] = [profileOf(a, rarity), profileOf(b, rarity)];
  const found = decide(one, other);
  expect(decide(other, one).outcome).toBe(found.outcome);
  return found;
}

describe('score', () => {
  it('is a weighted mean in which unknown features share their weight', () => {
    expect(score({ tokens: 1, jaroWinkler: 1 })).toBe(1);
    expect(score({ tokens: 1, place: 0 })).toBeCloseTo(0.35 / 0.5);
    expect(score({})).toBe(0);
  });
});

describe('identifiers', () => {
  it('prove it alone, whatever the names', () => {
    const found = verdict(
      organisation('Sacem', { identifiers: ['siren:775675739'] }),
      organisation('Société des auteurs', { identifiers: ['siren:775 675 739'] }),
    );
    expect(found).toMatchObject({
      outcome: 'merge',
      score: 1,
      identifiers: ['siren'],
      method: 'identifier@1',
    });
  });

  it('that differ forbid it, whatever the likeness', () => {
    const found = verdict(
      organisation('Zinc', {
        identifiers: ['siren:216901231'],
        url: 'https://zinc.fr',
        place: { commune: 'Lyon' },
      }),
      organisation('Zinc', {
        identifiers: ['siren:213801855'],
        url: 'https://zinc.fr',
        place: { commune: 'Lyon' },
      }),
    );
    expect(found).toMatchObject({ outcome: 'distinct', vetoes: ['identifier:siren'] });
  });

  it('that differ in one scheme forbid it even if another scheme agrees', () => {
    const found = verdict(
      organisation('Zinc', { identifiers: ['siren:216901231', 'ror:04v1bf639'] }),
      organisation('Zinc', { identifiers: ['siren:213801855', 'ror:04v1bf639'] }),
    );
    expect(found).toMatchObject({ outcome: 'distinct', vetoes: ['identifier:siren'] });
  });

  it('of a register with duplicates may differ where another proves it', () => {
    const paper = (identifiers: string[]): Candidate => ({
      id: identifiers.join(),
      kind: 'Paper',
      names: ['A'],
      identifiers,
    });
    const doi = 'doi:10.4000/a';
    expect(verdict(paper([doi, 'hal:hal-02000001']), paper([doi, 'hal:hal-02000002'])).outcome).toBe('merge');
    expect(verdict(paper(['hal:hal-02000001']), paper(['hal:hal-02000002'])).vetoes).toEqual([
      'identifier:hal',
    ]);
  });

  it('of a legal unit and of its establishment are of two levels', () => {
    const unit = organisation('Ville de Lyon', { identifiers: ['siren:216901231'] });
    const town = organisation('Ville de Lyon', { identifiers: ['siret:21690123100011'] });
    const unitWithSeat = organisation('Lyon', { identifiers: ['siren:216901231', 'siret:21690123100011'] });
    expect(verdict(unit, town)).toMatchObject({ outcome: 'distinct', vetoes: ['level'] });
    expect(verdict(unitWithSeat, town).outcome).toBe('merge');
    expect(verdict(unitWithSeat, unit).outcome).toBe('merge');
  });

  it('of OpenAlex are weak for people', () => {
    const named = (name: string) => ({ ...person(name), identifiers: ['openalex:A5023888391'] });
    expect(verdict(named('Anne Baillot'), named('Anne Baillot')).outcome).toBe('review');
  });
});

describe('vetoes', () => {
  const at = { place: { commune: 'Lyon' }, url: 'https://lyon.example.fr' };

  it.each([
    ['numerals', organisation('Université Lyon II', at), organisation('Université Lyon III', at)],
    ['unit', organisation('CIHAM UMR 5648', at), organisation('CIHAM UMR 5317', at)],
    [
      'country',
      organisation('Théâtre de la Ville', { place: { country: 'FR' } }),
      organisation('Théâtre de la Ville', { place: { country: 'LU' } }),
    ],
    ['part-of', { ...organisation('A', at), ties: { partOf: ['B'] } }, organisation('B', at)],
    [
      'edition',
      { id: 'a', kind: 'Event', names: ['Scopitone'], ties: { years: [2022] }, identifiers: ['wikidata:Q1'] },
      { id: 'b', kind: 'Event', names: ['Scopitone'], ties: { years: [2023] }, identifiers: ['wikidata:Q1'] },
    ],
  ] as const)('%s', (veto, a, b) => {
    expect(verdict(a, b)).toMatchObject({ outcome: 'distinct', vetoes: [veto] });
  });

  it('of names give way to a strong identifier in common', () => {
    const known = (name: string) => organisation(name, { identifiers: ['ror:04wez5e68'] });
    expect(verdict(known('Université Paris 8'), known('Paris 93')).outcome).toBe('merge');
  });

  it('keep kinds apart, but for networks, which are organisations', () => {
    const network: Candidate = { ...organisation('Cap Digital', at), kind: 'Network' };
    expect(verdict(network, organisation('Cap Digital', at)).outcome).toBe('merge');
    expect(verdict({ ...network, kind: 'Project' }, organisation('Cap Digital', at)).outcome).toBe(
      'distinct',
    );
  });
});

describe('likeness', () => {
  const place = { postcode: '69001', commune: 'Lyon' };

  it('merges with two independent signals, not on the name alone', () => {
    expect(verdict(organisation('Stereolux'), organisation('Stéréolux'))).toMatchObject({
      outcome: 'review',
      signals: ['name'],
    });
    expect(verdict(organisation('Stereolux', { place }), organisation('Stéréolux', { place }))).toMatchObject(
      {
        outcome: 'merge',
        signals: ['name', 'place'],
        method: 'likeness@1',
      },
    );
  });

  it('takes meaning for the same signal as the name: text alone never merges', () => {
    const embedding = new Float32Array([1, 0]);
    const found = verdict(organisation('Stereolux', { embedding }), organisation('Stereolux', { embedding }));
    expect(found).toMatchObject({ outcome: 'review', features: { meaning: 1 } });
  });

  it('tells homonyms elsewhere apart', () => {
    const museum = (commune: string) => organisation('Musée municipal', { place: { commune } });
    expect(verdict(museum('Hyères'), museum('Saint-Sever')).outcome).toBe('distinct');
  });

  it('does not count the commune twice: the houses of one town are not one house', () => {
    const found = verdict(
      organisation('Théâtre municipal de Lyon', { place }),
      organisation('Théâtre de Lyon', { place }),
    );
    expect(found.outcome).toBe('review');
    expect(found.features.tokens).toBeLessThan(0.8);
  });

  it.each([
    ['different-words', 'Musée des Moulages de Lyon', 'Musée des Tissus de Lyon'],
    ['part-of', 'Opéra de Lyon', "Ballet de l'Opéra de Lyon"],
    ['number-missing', 'Nuits sonores', 'Nuits sonores 2023'],
    ['legal-form', 'Association Les Films du Large', 'SARL Les Films du Large'],
  ] as const)('is cautious: %s', (caution, a, b) => {
    const more = { place, url: 'https://example.fr' };
    const found = verdict(organisation(a, more), organisation(b, more));
    expect(found.cautions).toContain(caution);
    expect(found.outcome).not.toBe('merge');
  });

  it('explains what a name leaves out by the commune or the acronym', () => {
    const url = 'https://example.fr';
    const found = verdict(
      organisation('Musée des Beaux-Arts', { place, url }),
      organisation('Musée des Beaux-Arts de Lyon (MBA)', { place, url }),
    );
    expect(found).toMatchObject({ outcome: 'merge', features: { tokens: 1 } });
  });

  it('compares an acronym with the name it stands for', () => {
    const found = verdict(
      organisation('Enssib', { place, url: 'https://enssib.fr' }),
      organisation("École nationale supérieure des sciences de l'information et des bibliothèques", {
        acronym: 'ENSSIB',
        place,
        url: 'https://www.enssib.fr',
      }),
    );
    expect(found.outcome).toBe('merge');
  });
});

describe('people', () => {
  it('are never one by name alone', () => {
    expect(verdict(person('Anne Baillot'), person('Baillot, Anne'))).toMatchObject({
      outcome: 'review',
      score: 1,
    });
  });

  it.each([
    ['co-author', { people: ['Toma Tasovac'] }, { people: ['Tasovac, T.'] }],
    ['organisation', { organisations: ['Université Paris 8'] }, { organisations: ['Université Paris VIII'] }],
    ['theme', { themes: ['Art vidéo'], years: [1988] }, { themes: ['art video'], years: [1990] }],
  ] as const)('are one with a shared %s', (_, a, b) => {
    expect(verdict(person('Anne Baillot', a), person('Baillot, Anne', b)).outcome).toBe('merge');
  });

  it('are not tied by a theme at other times', () => {
    const a = person('Anne Baillot', { themes: ['art vidéo'], years: [1968] });
    expect(verdict(a, person('Anne Baillot', { themes: ['art vidéo'], years: [1999] })).outcome).toBe(
      'review',
    );
  });

  it('need one more tie for an initial, a slip or a common name', () => {
    const one = { organisations: ['CNRS'] };
    const two = { organisations: ['CNRS'], people: ['Alix Chagué'] };
    expect(verdict(person('L. Romary', one), person('Laurent Romary', one)).outcome).toBe('review');
    expect(verdict(person('L. Romary', two), person('Laurent Romary', two)).outcome).toBe('merge');
    expect(verdict(person('Pierre Boulez', one), person('Pierre Bouley', one)).outcome).toBe('review');
    expect(verdict(person('Sophie Petit', one), person('Sophie Petit', one)).outcome).toBe('review');
    expect(verdict(person('Sophie Petit', two), person('Sophie Petit', two)).outcome).toBe('merge');
  });

  it('of other given names are others', () => {
    const ties = { organisations: ['CNRS'], people: ['Alix Chagué'] };
    expect(verdict(person('Marie Pinche', ties), person('Ariane Pinche', ties)).outcome).toBe('distinct');
  });
});
