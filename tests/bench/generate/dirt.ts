import type { GeneratedRecord } from './ecosystem.ts';
import type { Random } from './random.ts';

type Stain = (record: GeneratedRecord, random: Random) => Partial<GeneratedRecord>;

/** Ways in which two sources write one thing. */
const STAINS: readonly Stain[] = [
  ({ name }) => ({ name: name.normalize('NFD').replace(/\p{M}/gu, '') }),
  ({ name }) => ({ name: name.toUpperCase() }),
  ({ name }, random) => ({ name: mistyped(name, random) }),
  ({ name, kind }) => (kind === 'Person' ? { name: turned(name) } : {}),
  ({ name, kind }) => (kind === 'Organisation' ? { name: `Association ${name}` } : {}),
  ({ name, commune }) => ({ name: commune === undefined ? name : name.replace(` de ${commune}`, '') }),
  ({ commune, postcode }) =>
    commune === undefined || postcode === undefined
      ? {}
      : { commune: `${commune.toUpperCase()} CEDEX`, postcode: postcode.replace(/^0/, '') },
  () => ({ identifiers: [] }),
  ({ url }) => (url === undefined ? {} : { url: url.replace('https://www.', 'http://') }),
];

/** The same record as another source has it: one to three stains, and now and then no place or no site. */
export function dirty(record: GeneratedRecord, random: Random): GeneratedRecord {
  let stained = record;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    stained = { ...stained, ...random.pick(STAINS)(stained, random) };
  }
  const { commune, postcode, ...placeless } = stained;
  const placed = random.chance(0.1) ? placeless : stained;
  const { url, ...siteless } = placed;
  return random.chance(0.2) ? siteless : placed;
}

/** `Anne Martin` as `Martin, Anne`. */
function turned(name: string): string {
  const [given, ...family] = name.split(' ');
  return name.includes(',') || given === undefined ? name : `${family.join(' ')}, ${given}`;
}

/** Two neighbouring letters swapped, or one left out. */
function mistyped(name: string, random: Random): string {
  if (name.length < 6) return name;
  const at = 1 + random.below(name.length - 3);
  const [one, other] = [name.charAt(at), name.charAt(at + 1)];
  const changed = random.chance(0.5) ? `${other}${one}` : other;
  return `${name.slice(0, at)}${changed}${name.slice(at + 2)}`;
}
