import { useEffect } from 'react';
import { nameOf, shortNameOf } from '../../core/entity/names.ts';
import type { NodeAttributes } from '../../core/graph/build.ts';
import { labelImportance, placeLabels } from '../../core/graph/labels.ts';
import { PALETTES } from '../../core/kinds/palette.ts';
import type { Language } from '../../core/url/state.ts';
import { fades } from './scene.ts';
import { type Stage, useStage } from './stage.ts';

const FONT = '13px "Fraunces Variable", serif';
const HEIGHT = 18;
/** Pixels of picture for one label. */
const ROOM_PER_LABEL = 12_000;
/** Below this radius in pixels an entity is not named, unless its neighbourhood is pointed at. */
const LEAST_RADIUS = 3.5;

/** Names the entities without overlaps: what is pointed at first, then networks, then the best linked. */
export function Labels({ language }: { readonly language: Language }) {
  const stage = useStage();
  useEffect(() => {
    const { sigma, whenLit } = stage;
    const context = sigma.getCanvases().labels?.getContext('2d');
    if (!context) return undefined;
    const order = byImportance(stage);
    const widths = new Map<string, number>();
    const draw = () => drawLabels(stage, context, order, language, widths);
    let isGone = false;
    const measureAgain = () => {
      if (isGone) return;
      widths.clear();
      sigma.scheduleRender();
    };
    sigma.on('afterRender', draw);
    whenLit.add(draw);
    // Until the font is there, names are measured and drawn with another.
    void document.fonts.load(FONT).then(measureAgain);
    return () => {
      isGone = true;
      sigma.off('afterRender', draw);
      whenLit.delete(draw);
    };
  }, [stage, language]);
  return null;
}

interface Named {
  readonly node: string;
  readonly attributes: NodeAttributes;
}

function byImportance({ graph }: Stage): Named[] {
  return graph
    .mapNodes((node, attributes) => ({ node, attributes, importance: labelImportance(attributes) }))
    .filter(({ importance }) => importance !== null)
    .sort((a, b) => Number(b.importance) - Number(a.importance));
}

/** What is pointed at or selected, then what is lit with it, the best linked first. */
function inFront({ graph, scene }: Stage): Named[] {
  const named = (node: string) => ({ node, attributes: graph.getNodeAttributes(node) });
  const focused = [scene.focus, scene.selected].filter((node) => node !== null && graph.hasNode(node));
  const lit = [...scene.lit].map(named).sort((a, b) => b.attributes.degree - a.attributes.degree);
  return [...(focused as string[]).map(named), ...lit];
}

function drawLabels(
  stage: Stage,
  context: CanvasRenderingContext2D,
  order: readonly Named[],
  language: Language,
  widths: Map<string, number>,
): void {
  const { sigma, scene } = stage;
  const { width, height } = sigma.getDimensions();
  const { ink, paper } = PALETTES[scene.theme];
  context.clearRect(0, 0, width, height);
  context.font = FONT;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = paper;
  context.fillStyle = ink;

  const scale = sigma.scaleSize();
  const candidate = ({ node, attributes }: Named) => {
    const { position } = attributes;
    if (scene.visible[position] === 0) return undefined;
    const radius = scale * (scene.sizes[position] as number);
    const focused = node === scene.focus || node === scene.selected;
    if (radius < LEAST_RADIUS && !focused && !scene.lit.has(node)) return undefined;
    const { x, y } = sigma.graphToViewport(attributes);
    if (x < -200 || x > width || y < 0 || y > height) return undefined;
    const text = focused ? nameOf(attributes, language) : shortNameOf(attributes, language);
    let textWidth = widths.get(text);
    if (textWidth === undefined) {
      textWidth = context.measureText(text).width;
      widths.set(text, textWidth);
    }
    const gap = radius * 1.3 + (focused ? 12 : 5);
    // On the right of the entity; on its left where the picture ends.
    const left = x + gap + textWidth > width ? x - gap - textWidth : x + gap;
    return { x: left - 2, y: y - HEIGHT / 2, width: textWidth + 4, height: HEIGHT, left, text, focused };
  };

  function* candidates() {
    for (const named of inFront(stage)) {
      const label = candidate(named);
      if (label) yield label;
    }
    if (fades(scene)) return;
    for (const named of order) {
      const label = candidate(named);
      if (label) yield label;
    }
  }

  const most = Math.ceil((width * height) / ROOM_PER_LABEL);
  for (const { x, y, width: wide, left, text, focused } of placeLabels(candidates(), most)) {
    if (focused) {
      context.fillStyle = paper;
      context.fillRect(x, y, wide, HEIGHT);
      context.fillStyle = ink;
    } else context.strokeText(text, left, y + HEIGHT / 2);
    context.fillText(text, left, y + HEIGHT / 2);
  }
}
