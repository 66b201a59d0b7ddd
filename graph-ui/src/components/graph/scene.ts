import type { YearRange } from '../../core/filters/period.ts';
import { FIRST_GROUP, GROUPS } from '../../core/graph/colouring.ts';
import { entityColours, PALETTES, type Theme } from '../../core/kinds/palette.ts';

/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

export interface SceneColours {
  readonly paper: Rgb;
  readonly ink: Rgb;
  /** those of the families, of groups, and of the rest, flattened, as the shader takes them */
  readonly entities: Float32Array;
}

/** Colours that entities can have. */
export const COLOURS = FIRST_GROUP + GROUPS + 1;

/**
 * What the drawing programs, the reducers and the labels read at each frame. The components that look after
 * one concern write their own part of it, then ask for the refresh that this part needs. Entities are told by their
 * positions where a list holds something of each.
 */
export interface Scene {
  colours: SceneColours;
  theme: Theme;
  /** the entity pointed at, or else the selected one; the rest of the graph fades while there is one */
  focus: string | null;
  /** the focus and its neighbours; else the entities of the path */
  lit: ReadonlySet<string>;
  /** the edges of the focus; else those along the path */
  litEdges: readonly string[];
  /** the entities of the path that is shown, in order */
  path: readonly string[];
  selected: string | null;
  /** two who might meet, whose link is drawn apart; null for none */
  meeting: readonly [actor: string, other: string] | null;
  /** 1 for each entity that is seen */
  visible: Uint8Array;
  /** years that relations must have held in; null for any time */
  years: YearRange | null;
  /** radius of each entity */
  sizes: Float32Array;
  /** colour of each entity, as its place among the colours */
  colourOf: Uint8Array;
  /** changes with what is seen, sizes and colours: the drawing programs then take them anew */
  revision: number;
}

export function createScene(theme: Theme, entities: number): Scene {
  return {
    colours: sceneColours(theme),
    theme,
    focus: null,
    lit: new Set(),
    litEdges: [],
    path: [],
    selected: null,
    meeting: null,
    visible: new Uint8Array(entities).fill(1),
    years: null,
    sizes: new Float32Array(entities).fill(1),
    colourOf: new Uint8Array(entities),
    revision: 0,
  };
}

/** Whether all fades but what is lit. */
export function fades({ focus, path }: Scene): boolean {
  return focus !== null || path.length > 0;
}

/** The colours of a theme as numbers. */
export function sceneColours(theme: Theme): SceneColours {
  const palette = PALETTES[theme];
  const entities = new Float32Array(entityColours(palette).flatMap(rgb));
  return { paper: rgb(palette.paper), ink: rgb(palette.ink), entities };
}

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
