import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { FAMILIES } from './core/kinds/kinds.ts';
import { PALETTES, type Palette } from './core/kinds/palette.ts';

const { light, dark } = PALETTES;

// From the ink of the dark theme to that of the light one: the accent for actions is ink, nothing else.
const ink: MantineColorsTuple = [
  dark.ink,
  '#DCDAD4',
  '#C3C3C1',
  dark.muted,
  '#868C97',
  light.muted,
  '#494E58',
  '#363A43',
  '#282B32',
  light.ink,
];

// Mantine's greys, warm as the paper: surfaces, borders and what is disabled in the light theme.
const gray: MantineColorsTuple = [
  light.raised,
  '#EBE8E1',
  light.line,
  '#CFCBC2',
  '#B9B5AC',
  '#98958E',
  '#7A7872',
  '#5C5B57',
  '#3E3E3C',
  '#262626',
];

// The same for the dark theme, from text to the deepest surface.
const nights: MantineColorsTuple = [
  dark.ink,
  '#C9C9C6',
  dark.muted,
  '#777D88',
  dark.line,
  '#272B32',
  dark.raised,
  dark.paper,
  '#101216',
  '#0B0D10',
];

export const theme = createTheme({
  fontFamily: '"Source Sans 3 Variable", sans-serif',
  headings: { fontFamily: '"Fraunces Variable", serif', fontWeight: '500' },
  black: light.ink,
  white: light.paper,
  colors: { ink, gray, dark: nights },
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 0 },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/**
 * Gives Mantine’s own variables, and one for each family and group, the colours of the palettes. Those of the light one are
 * there whatever the theme, as `--print-…`: paper is light.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: Object.fromEntries(
    Object.entries(variablesOf(light)).map(([name, colour]) => [name.replace('--', '--print-'), colour]),
  ),
  light: variablesOf(light),
  dark: variablesOf(dark),
});

function variablesOf({
  paper,
  ink: text,
  muted,
  line,
  raised,
  families,
  groups,
}: Palette): Record<string, string> {
  return {
    '--mantine-color-body': paper,
    '--mantine-color-text': text,
    '--mantine-color-dimmed': muted,
    '--mantine-color-placeholder': muted,
    '--mantine-color-default': paper,
    '--mantine-color-default-hover': raised,
    '--mantine-color-default-color': text,
    '--mantine-color-default-border': muted,
    '--mantine-color-anchor': text,
    // What is written on a filled accent: ink is light in the dark theme.
    '--mantine-color-white': paper,
    '--mantine-color-bright': text,
    '--mantine-primary-color-contrast': paper,
    '--line': line,
    '--raised': raised,
    ...Object.fromEntries(FAMILIES.map((family) => [`--family-${family}`, families[family]])),
    ...Object.fromEntries(groups.map((colour, rank) => [`--group-${rank + 1}`, colour])),
  };
}
