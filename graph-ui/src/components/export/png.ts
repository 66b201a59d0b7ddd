import { apartMarks } from '../../core/export/apart.ts';
import { type Caption, type Font, layOut, type Mark, type Measure } from '../../core/export/caption.ts';
import { meetingMark } from '../../core/export/meeting.ts';
import type { Picture, Point } from '../../core/export/picture.ts';
import type { Palette } from '../../core/kinds/palette.ts';
import type { Stage } from '../graph/stage.ts';

/** Pixels of the image for one of the page. */
const DENSITY = 2;

const FONTS: Readonly<Record<Font['family'], string>> = {
  heading: '"Fraunces Variable", serif',
  body: '"Source Sans 3 Variable", sans-serif',
};

/** Measures text in the fonts of the page, which it waits for. */
export async function measureText(): Promise<Measure> {
  await Promise.all(Object.values(FONTS).map((family) => document.fonts.load(`16px ${family}`)));
  const context = contextOf(document.createElement('canvas'));
  return (text, font) => {
    context.font = css(font);
    return context.measureText(text).width;
  };
}

/**
 * What a stage shows where its camera is, and what is said under it, as a PNG image.
 * @throws Error when the browser cannot make so large an image
 */
export function picturePng(
  { sigma }: Stage,
  { apart, meeting }: Picture,
  caption: Caption,
  palette: Palette,
  measure: Measure,
): Promise<Blob> {
  const { width, height } = sigma.getDimensions();
  const said = layOut(caption, width, palette, measure);
  const image = document.createElement('canvas');
  image.width = width * DENSITY;
  image.height = Math.ceil((height + said.height) * DENSITY);
  const context = contextOf(image);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, image.width, image.height);
  withDensity(sigma, (layers) => {
    for (const layer of layers) {
      // What fades on the screen does so by its style.
      context.globalAlpha = Number(layer.style.opacity || 1);
      context.drawImage(layer, 0, 0, width * DENSITY, height * DENSITY);
    }
    context.globalAlpha = 1;
  });
  context.scale(DENSITY, DENSITY);
  if (meeting) {
    const [from, to] = meeting.map((end) => sigma.graphToViewport(end)) as [Point, Point];
    draw(context, meetingMark(from, to, palette));
  }
  if (apart) {
    const { x, y } = apart.box;
    const corner = (index: 0 | 1) => sigma.graphToViewport({ x: x[index], y: y[index] });
    for (const mark of apartMarks(apart.name, corner(0), corner(1), palette)) draw(context, mark);
  }
  // These may reach beyond the picture, where something else is said.
  context.fillStyle = palette.paper;
  context.fillRect(0, height, width, said.height);
  context.translate(0, height);
  for (const mark of said.marks) draw(context, mark);
  return new Promise((resolve, reject) => {
    image.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('No image could be made.'))),
      'image/png',
    );
  });
}

/**
 * Draws the stage for an image, then again for the screen; all at once, so that the screen shows nothing of it. What
 * WebGL has drawn can be read until then only.
 */
function withDensity(sigma: Stage['sigma'], read: (layers: readonly HTMLCanvasElement[]) => void): void {
  const screen = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio');
  const { mouse: _, ...layers } = sigma.getCanvases();
  try {
    // Sigma takes the density of its canvases from there, and from nowhere else.
    Object.defineProperty(window, 'devicePixelRatio', { value: DENSITY, configurable: true });
    sigma.resize(true).refresh();
    read(Object.values(layers));
  } finally {
    if (screen) Object.defineProperty(window, 'devicePixelRatio', screen);
    sigma.resize(true).refresh();
  }
}

function draw(context: CanvasRenderingContext2D, mark: Mark): void {
  context.save();
  context.translate(mark.x, mark.y);
  if (mark.kind === 'text') {
    context.font = css(mark.font);
    context.fillStyle = mark.colour;
    context.fillText(mark.text, 0, 0);
  } else {
    const path = new Path2D(mark.d);
    if (mark.fill) {
      context.fillStyle = mark.fill;
      context.fill(path);
    }
    if (mark.stroke) {
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.width ?? 1;
      context.setLineDash([...(mark.dashes ?? [])]);
      context.stroke(path);
    }
  }
  context.restore();
}

function css({ family, size }: Font): string {
  return `${size}px ${FONTS[family]}`;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw on a canvas.');
  return context;
}
