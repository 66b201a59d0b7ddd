import { EDGE_LOOKS, fading } from '../graph/edgeLooks.ts';
import { type LabelCandidate, placeLabels } from '../graph/labels.ts';
import type { Palette } from '../kinds/palette.ts';
import { outline, SHAPES } from '../kinds/shapes.ts';
import { apartMarks } from './apart.ts';
import { type Caption, type Font, layOut, type Mark, type Measure, openRing } from './caption.ts';
import { meetingMark } from './meeting.ts';
import { type Frame, frameOf, type Picture, type PictureNode } from './picture.ts';

/** The square in pixels that the graph may fill, and the least width for what is said under it. */
const SIDE = 1600;
const LEAST_WIDTH = 900;
const LABEL: Font = { family: 'heading', size: 13 };
const LABEL_HEIGHT = 18;
/** Pixels of picture for one label. */
const ROOM_PER_LABEL = 9000;

/** How much wider than those of the page the fonts are that may stand for them. */
const WIDER = 1.15;

/** Fonts by what is written with them: those of the page where they are installed, else what resembles them. */
const FONTS: Readonly<Record<Font['family'], string>> = {
  heading: `'Fraunces Variable', Fraunces, Georgia, serif`,
  body: `'Source Sans 3 Variable', 'Source Sans 3', Arial, sans-serif`,
};

/** A picture and what is said under it as an SVG document: shapes, lines and texts that stay what they are. */
export function pictureSvg(picture: Picture, caption: Caption, palette: Palette, inPage: Measure): string {
  const measure: Measure = (text, font) => inPage(text, font) * WIDER;
  const frame = frameOf(picture, SIDE, LEAST_WIDTH);
  const { marks, height } = layOut(caption, frame.width, palette, measure);
  const [wide, high] = [frame.width, Math.ceil(frame.height + height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img">`,
    `<title>${escapeXml(caption.title)}</title>`,
    `<desc>${escapeXml(caption.notes.join(' '))}</desc>`,
    `<rect width="${wide}" height="${high}" fill="${palette.paper}"/>`,
    ...edges(picture, frame, palette),
    ...nodes(picture, frame, palette),
    ...meeting(picture, frame, palette),
    ...apart(picture, frame, palette),
    ...labels(picture, frame, palette, measure),
    `<g id="caption" transform="translate(0,${frame.height})">`,
    ...marks.map(markElement),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function edges(picture: Picture, frame: Frame, { ink }: Palette): string[] {
  const places = new Map(picture.nodes.map((node) => [node.id, frame.place(node)]));
  const kept = fading(picture.edges.length, 1);
  return Object.entries(EDGE_LOOKS).flatMap(([edgeClass, { opacity, dashes }]) => {
    const lines = picture.edges
      .filter((edge) => edge.edgeClass === edgeClass)
      .flatMap(({ source, target }) => {
        const [from, to] = [places.get(source), places.get(target)];
        return from && to
          ? [`<line x1="${px(from.x)}" y1="${px(from.y)}" x2="${px(to.x)}" y2="${px(to.y)}"/>`]
          : [];
      });
    const dashed = dashes ? ` stroke-dasharray="${dashes.join(' ')}"` : '';
    return lines.length > 0
      ? [
          `<g class="${edgeClass}" stroke="${ink}" stroke-opacity="${Number((opacity * kept).toFixed(3))}"${dashed}>`,
          ...lines,
          '</g>',
        ]
      : [];
  });
}

function nodes(picture: Picture, frame: Frame, { paper }: Palette): string[] {
  const alike = new Map<string, PictureNode[]>();
  for (const node of picture.nodes) {
    const look = `class="${node.family}" fill="${node.colour}"`;
    const those = alike.get(look);
    if (those) those.push(node);
    else alike.set(look, [node]);
  }
  return [...alike].flatMap(([look, those]) => {
    const shapes = those.map((node) => {
      const { x, y } = frame.place(node);
      const { scale } = SHAPES[node.family];
      const radius = Number((node.radius * frame.size).toFixed(2));
      const ring = node.isolation === null ? '' : openRing(radius * scale + 3, node.isolation);
      return [
        `<g transform="translate(${px(x)},${px(y)})"><title>${escapeXml(node.name)}</title>`,
        `<path class="node" d="${outline(SHAPES[node.family], radius)}"/>`,
        ring && `<path d="${ring}" fill="none" stroke="${node.colour}" stroke-width="1.2"/>`,
        '</g>',
      ].join('');
    });
    return [`<g ${look} stroke="${paper}" stroke-width="3" paint-order="stroke">`, ...shapes, '</g>'];
  });
}

function meeting({ meeting: ends }: Picture, { place }: Frame, palette: Palette): string[] {
  if (ends === null) return [];
  const [from, to] = ends;
  return [`<g class="meeting">${markElement(meetingMark(place(from), place(to), palette))}</g>`];
}

function apart({ apart: area }: Picture, { place }: Frame, palette: Palette): string[] {
  if (area === null) return [];
  const { x, y } = area.box;
  const corners = [place({ x: x[0], y: y[0] }), place({ x: x[1], y: y[1] })] as const;
  return apartMarks(area.name, ...corners, palette).map(markElement);
}

function labels(picture: Picture, frame: Frame, { ink, paper }: Palette, measure: Measure): string[] {
  const most = Math.ceil((frame.width * frame.height) / ROOM_PER_LABEL);
  const placed = [...placeLabels(candidates(picture.nodes, frame, measure), most)].map(
    ({ left, middle, text }) => `<text x="${px(left)}" y="${px(middle)}">${escapeXml(text)}</text>`,
  );
  return [
    `<g id="labels" font-family="${FONTS.heading}" font-size="${LABEL.size}" fill="${ink}" stroke="${paper}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke" dominant-baseline="middle">`,
    ...placed,
    '</g>',
  ];
}

function* candidates(
  all: readonly PictureNode[],
  frame: Frame,
  measure: Measure,
): Generator<LabelCandidate & { left: number; middle: number; text: string }> {
  const named = all.filter(({ importance }) => importance !== null);
  for (const node of named.toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0))) {
    const { x, y } = frame.place(node);
    const wide = measure(node.label, LABEL);
    const gap = node.radius * frame.size * 1.3 + 5;
    // On the right of the entity; on its left where the picture ends.
    const left = x + gap + wide > frame.width ? x - gap - wide : x + gap;
    const box = { x: left - 2, y: y - LABEL_HEIGHT / 2, width: wide + 4, height: LABEL_HEIGHT };
    yield { ...box, left, middle: y, text: node.label };
  }
}

function markElement(mark: Mark): string {
  const [x, y] = [px(mark.x), px(mark.y)];
  if (mark.kind === 'text') {
    const { font, colour, text } = mark;
    return `<text x="${x}" y="${y}" font-family="${FONTS[font.family]}" font-size="${font.size}" fill="${colour}">${escapeXml(text)}</text>`;
  }
  const { d, fill = 'none', stroke, width, dashes } = mark;
  const dashed = dashes ? ` stroke-dasharray="${dashes.join(' ')}"` : '';
  const wide = width ? ` stroke-width="${width}"` : '';
  const line = stroke ? ` stroke="${stroke}"${wide}${dashed}` : '';
  return `<path transform="translate(${x},${y})" d="${d}" fill="${fill}"${line}/>`;
}

/** Pixels with no more digits than can be seen. */
function px(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** What XML 1.0 forbids, even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escapeXml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
