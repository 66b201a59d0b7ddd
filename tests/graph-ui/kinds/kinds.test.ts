import { expect, test } from 'vitest';
import * as vocabulary from '../../../core/kinds.ts';
import { FAMILIES, FAMILY_OF, KINDS, kindOf } from '../../../graph-ui/src/core/kinds/kinds.ts';
import { PALETTES } from '../../../graph-ui/src/core/kinds/palette.ts';
import { outline, SHAPES } from '../../../graph-ui/src/core/kinds/shapes.ts';
import fr from '../../../graph-ui/src/locales/fr.json' with { type: 'json' };

test('the page knows the kinds of the vocabulary, in the same families', () => {
  const expected = vocabulary.KIND_NAMES.map((kind) => [kind.toUpperCase(), vocabulary.KINDS[kind].family]);
  expect(Object.entries(FAMILY_OF).sort()).toEqual(expected.sort());
  expect([...FAMILIES]).toEqual([...vocabulary.FAMILIES]);
});

test('each kind and each relation has its words', () => {
  for (const kind of KINDS) expect(fr.kinds).toHaveProperty(`${kind}_one`);
  expect(Object.keys(fr.relations).sort()).toEqual([...vocabulary.RELATION_TYPES].sort());
});

test('each code of a closed list has its words', () => {
  const codes = vocabulary.KIND_NAMES.flatMap((kind) =>
    Object.entries(vocabulary.KINDS[kind].properties)
      // The language of a paper is not shown.
      .filter(([name, { type }]) => name !== 'language' && Array.isArray(type))
      .flatMap(([, { type }]) => type),
  );
  expect(codes.length).toBeGreaterThan(20);
  for (const code of codes) expect(fr.values).toHaveProperty(code);
});

test('a GraphQL type gives its kind', () => {
  expect(kindOf({ __typename: 'Network' })).toBe('NETWORK');
});

test.each(['light', 'dark'] as const)('text and families are readable on the %s paper', (theme) => {
  const { paper, ink, muted, raised, families } = PALETTES[theme];
  for (const text of [ink, muted]) {
    expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, raised)).toBeGreaterThanOrEqual(4.5);
  }
  for (const family of FAMILIES) {
    expect(contrast(families[family], paper)).toBeGreaterThanOrEqual(theme === 'light' ? 4.5 : 6);
  }
});

test('the shapes of the families cover the same area', () => {
  for (const family of FAMILIES) {
    const { sides, scale } = SHAPES[family];
    const area = sides === 0 ? Math.PI : (sides / 2) * scale ** 2 * Math.sin((2 * Math.PI) / sides);
    expect(area).toBeCloseTo(Math.PI);
  }
});

test('a shape has as many corners as sides, and points where it should', () => {
  expect(outline(SHAPES.placesAndTime, 1).match(/L/g)).toHaveLength(2);
  // A pin: one corner down (SVG counts downwards).
  expect(outline(SHAPES.placesAndTime, 1)).toContain('0.00,1.56');
  expect(outline(SHAPES.publicAction, 1)).toContain('0.00,-1.15');
});

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
