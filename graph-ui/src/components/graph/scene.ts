import { FAMILIES } from '../../core/kinds/kinds.ts';
import { PALETTES, type Theme } from '../../core/kinds/palette.ts';
import type { Kind } from '../../gql/graphql.ts';

/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

export interface SceneColours {
  readonly paper: Rgb;
  readonly ink: Rgb;
  /** those of FAMILIES, flattened, as the shader takes them */
  readonly families: Float32Array;
}

/**
 * What the drawing programs, the reducers and the labels read at each frame. The components that look after
 * one concern write their own part of it, then ask for the refresh that this part needs.
 */
export interface Scene {
  colours: SceneColours;
  theme: Theme;
  /** the entity pointed at, or else the selected one; the rest of the graph fades while there is one */
  focus: string | null;
  /** the focus and its neighbours */
  lit: ReadonlySet<string>;
  selected: string | null;
  keeps: (kind: Kind) => boolean;
  similarities: boolean;
}

export function createScene(theme: Theme): Scene {
  return {
    colours: sceneColours(theme),
    theme,
    focus: null,
    lit: new Set(),
    selected: null,
    keeps: () => true,
    similarities: false,
  };
}

/** The colours of a theme as numbers. */
export function sceneColours(theme: Theme): SceneColours {
  const palette = PALETTES[theme];
  return {
    paper: rgb(palette.paper),
    ink: rgb(palette.ink),
    families: new Float32Array(FAMILIES.flatMap((family) => rgb(palette.families[family]))),
  };
}

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
