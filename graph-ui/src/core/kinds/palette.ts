import { FAMILIES, type Family } from './kinds.ts';

export type Theme = 'light' | 'dark';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  /** hairlines: borders, rules */
  readonly line: string;
  /** a surface that stands out from the paper: fields, hovered rows */
  readonly raised: string;
  /** >= 4.5:1 on light paper, >= 6:1 on dark */
  readonly families: Readonly<Record<Family, string>>;
  /** groups of entities, the largest first; each has its name beside it in the graph. >= 4.5:1 */
  readonly groups: readonly string[];
}

/** Every colour of the page. Colour means kind, or the group that the legend names, and nothing else; actions are in ink. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#FBFAF7',
    ink: '#1D1F24',
    muted: '#5F6570',
    line: '#DAD7CF',
    raised: '#F2F0EA',
    families: {
      networks: '#5B2A86',
      actors: '#0B6E99',
      innovations: '#C2410C',
      knowledge: '#8A6100',
      publicAction: '#2B7A3D',
      placesAndTime: '#52606D',
    },
    groups: ['#0A62A8', '#B8430B', '#00734F', '#A8327F', '#7A5C00', '#5B2A86', '#00707A', '#9E1B32'],
  },
  dark: {
    paper: '#14161A',
    ink: '#ECEAE4',
    muted: '#A3A9B3',
    line: '#33373F',
    raised: '#1D2026',
    families: {
      networks: '#B79AE0',
      actors: '#58B7E0',
      innovations: '#FF8A5B',
      knowledge: '#E0B64A',
      publicAction: '#6CC481',
      placesAndTime: '#A9B4BF',
    },
    groups: ['#62B5F0', '#FF9248', '#3ECFA0', '#F27FC8', '#E6C94A', '#B79AE0', '#45D0D8', '#FF8A94'],
  },
};

/** The colours that entities can have in the graph: those of the families, of groups, and of the rest. */
export function entityColours({ families, groups, muted }: Palette): readonly string[] {
  return [...FAMILIES.map((family) => families[family]), ...groups, muted];
}
