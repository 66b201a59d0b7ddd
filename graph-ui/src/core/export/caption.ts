import type { Family } from '../kinds/kinds.ts';
import type { Palette } from '../kinds/palette.ts';
import { outline, SHAPES } from '../kinds/shapes.ts';
import { MEETING_LOOK } from './meeting.ts';

/** What is said under a picture, so that it can be understood and cited wherever it goes. */
export interface Caption {
  readonly title: string;
  /** the families that are in it, with their names */
  readonly families: readonly { readonly family: Family; readonly name: string }[];
  /** groups that colours stand for, with their names and colours; none when colour means family */
  readonly groups: readonly { readonly name: string; readonly colour: string }[];
  /** what else the drawing says, with its meaning in words */
  readonly signs: readonly { readonly sign: Sign; readonly meaning: string }[];
  /** filters, source, licences, date: a paragraph each */
  readonly notes: readonly string[];
}

/** Size of an entity, line of a recorded link, dashes of one to make and of a computed one, ring of an isolated actor. */
export type Sign = 'size' | 'recorded' | 'meeting' | 'similarity' | 'isolation';

export interface Font {
  readonly family: 'heading' | 'body';
  /** pixels */
  readonly size: number;
}

/** The width of a text in pixels. */
export type Measure = (text: string, font: Font) => number;

/** What is drawn under a picture, in pixels from its lower left corner. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** of the base line */
      readonly y: number;
      readonly text: string;
      readonly font: Font;
      readonly colour: string;
    }
  | {
      readonly kind: 'path';
      /** as in SVG, around x and y */
      readonly d: string;
      readonly x: number;
      readonly y: number;
      readonly fill?: string;
      readonly stroke?: string;
      /** of the stroke, in pixels; 1 where nothing is said */
      readonly width?: number;
      readonly dashes?: readonly number[];
    };

const MARGIN = 20;
const TITLE: Font = { family: 'heading', size: 20 };
const LEGEND: Font = { family: 'body', size: 14 };
const NOTE: Font = { family: 'body', size: 13 };
const LINE = 20;
/** Width of a sign of the legend, the gap before its meaning, and that before the next one. */
const SIGN = 24;
const GAP = 6;
const NEXT = 22;

/**
 * Sets what is said under a picture.
 * @param width of the picture in pixels
 * @returns the marks, and how high they stand in all
 */
export function layOut(
  { title, families, groups, signs, notes }: Caption,
  width: number,
  palette: Palette,
  measure: Measure,
): { marks: Mark[]; height: number } {
  const room = width - 2 * MARGIN;
  const marks: Mark[] = [];
  let y = MARGIN;
  const write = (text: string, font: Font, colour: string) => {
    for (const line of wrapped(text, room, (part) => measure(part, font))) {
      y += LINE;
      marks.push({ kind: 'text', x: MARGIN, y, text: line, font, colour });
    }
  };

  write(title, TITLE, palette.ink);
  y += GAP;
  const entries = [
    ...families.map(({ family, name }) => ({
      text: name,
      sign: (x: number, at: number): Mark[] => [
        {
          kind: 'path',
          x,
          y: at,
          d: outline(SHAPES[family], 6),
          fill: groups.length > 0 ? palette.muted : palette.families[family],
        },
      ],
    })),
    ...groups.map(({ name, colour }) => ({
      text: name,
      sign: (x: number, at: number): Mark[] => [{ kind: 'path', x, y: at, d: disc(0, 0, 6), fill: colour }],
    })),
    ...signs.map(({ sign, meaning }) => ({
      text: meaning,
      sign: (x: number, at: number) => drawn(sign, x, at, palette.muted),
    })),
  ];
  let x = MARGIN;
  y += LINE;
  for (const { text, sign } of entries) {
    const wide = SIGN + GAP + measure(text, LEGEND);
    if (x > MARGIN && x + wide > width - MARGIN) {
      x = MARGIN;
      y += LINE;
    }
    marks.push(...sign(x + SIGN / 2, y - 5));
    const lines = wrapped(text, room - SIGN - GAP, (part) => measure(part, LEGEND));
    for (const [index, line] of lines.entries()) {
      if (index > 0) y += LINE;
      marks.push({ kind: 'text', x: x + SIGN + GAP, y, text: line, font: LEGEND, colour: palette.ink });
    }
    x += wide + NEXT;
  }
  y += GAP;
  for (const note of notes) write(note, NOTE, palette.muted);
  return { marks, height: y + MARGIN };
}

function drawn(sign: Sign, x: number, y: number, colour: string): Mark[] {
  const at = { kind: 'path', x, y } as const;
  switch (sign) {
    case 'size':
      return [
        { ...at, d: disc(-6, 2, 2.5), fill: colour },
        { ...at, d: disc(4, 0, 5.5), fill: colour },
      ];
    case 'recorded':
      return [{ ...at, d: 'M-11,0H11', stroke: colour }];
    case 'meeting':
      return [{ ...at, d: 'M-12,0H12', stroke: colour, ...MEETING_LOOK, dashes: [7, 4] }];
    case 'similarity':
      return [{ ...at, d: 'M-11,0H11', stroke: colour, dashes: [5, 4] }];
    case 'isolation':
      return [
        { ...at, d: disc(0, 0, 2.5), fill: colour },
        { ...at, d: openRing(6, 0.4), stroke: colour },
      ];
  }
}

function disc(x: number, y: number, radius: number): string {
  return `M${x - radius},${y}a${radius},${radius} 0 1 1 ${2 * radius},0a${radius},${radius} 0 1 1 ${-2 * radius},0Z`;
}

/**
 * The ring of an actor, as an SVG path around the origin: open at the top.
 * @param gap share of the circle that is open: 0 for a closed ring; 1 leaves nothing
 */
export function openRing(radius: number, gap: number): string {
  if (gap >= 0.995) return '';
  if (gap <= 0) return disc(0, 0, radius);
  const [right, up] = [Math.sin(Math.PI * gap) * radius, -Math.cos(Math.PI * gap) * radius];
  const [x, y, r] = [right, up, radius].map((value) => Number(value.toFixed(2)));
  return `M${x},${y}A${r},${r} 0 ${gap < 0.5 ? 1 : 0} 1 ${-(x ?? 0)},${y}`;
}

/** A text in lines that fit. A word that does not fit in one, such as an address, is broken. */
function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = '';
      for (const character of word) {
        if (line !== '' && measure(line + character) > width) {
          lines.push(line);
          line = '';
        }
        line += character;
      }
    }
  }
  return [...lines, line];
}
