import type { CameraState } from 'sigma/types';
import type { Box } from '../../core/graph/frame.ts';
import type { Stage } from './stage.ts';

const DURATION = 150;
const STEP = 60;
const ZOOM = 1.5;

/** Brings the camera to a place: at once for those who asked for less motion. */
export function goTo(sigma: Stage['sigma'], state: Partial<CameraState>): void {
  const camera = sigma.getCamera();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) camera.setState(state);
  else void camera.animate(state, { duration: DURATION, easing: 'quadraticOut' });
}

export function zoomIn(sigma: Stage['sigma']): void {
  goTo(sigma, { ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio / ZOOM) });
}

export function zoomOut(sigma: Stage['sigma']): void {
  goTo(sigma, { ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio * ZOOM) });
}

/** Back to what the graph opened on. */
export function recentre(sigma: Stage['sigma']): void {
  goTo(sigma, { x: 0.5, y: 0.5, ratio: 1, angle: 0 });
}

/** Pixels at the bottom of the picture that its legend lies over. */
const LEGEND = 120;

/** Brings a part of the graph in full view, above the legend. */
export function showBox(sigma: Stage['sigma'], { x, y }: Box): void {
  const { width, height } = sigma.getDimensions();
  const low = sigma.graphToViewport({ x: x[0], y: y[0] });
  const high = sigma.graphToViewport({ x: x[1], y: y[1] });
  const room = 2 * sigma.getSetting('stagePadding');
  const scale = Math.max(
    Math.abs(high.x - low.x) / Math.max(1, width - room),
    Math.abs(high.y - low.y) / Math.max(1, height - room - LEGEND),
  );
  const camera = sigma.getCamera();
  const ratio = camera.getBoundedRatio(Math.max(camera.ratio * scale, 0.1));
  // What is now so many pixels below will be half of the legend below.
  const below = (LEGEND / 2) * (ratio / camera.ratio);
  const middle = { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 + below };
  goTo(sigma, { ...sigma.viewportToFramedGraph(middle), ratio });
}

/** Brings a node to the middle, unless it is well in view already. */
export function showNode({ sigma, graph }: Stage, id: string): void {
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(id));
  const margin = Math.min(60, width / 4, height / 4);
  if (x > margin && x < width - margin && y > margin && y < height - margin) return;
  const { x: framedX, y: framedY } = sigma.viewportToFramedGraph({ x, y });
  goTo(sigma, { x: framedX, y: framedY });
}

/** Does what a key asks of the camera; false when the key asks nothing. */
export function moveCamera(sigma: Stage['sigma'], key: string): boolean {
  const { width, height } = sigma.getDimensions();
  const pan = (right: number, down: number) =>
    goTo(sigma, sigma.viewportToFramedGraph({ x: width / 2 + right * STEP, y: height / 2 + down * STEP }));
  switch (key) {
    case 'ArrowLeft':
      pan(-1, 0);
      return true;
    case 'ArrowRight':
      pan(1, 0);
      return true;
    case 'ArrowUp':
      pan(0, -1);
      return true;
    case 'ArrowDown':
      pan(0, 1);
      return true;
    case '+':
    case '=':
      zoomIn(sigma);
      return true;
    case '-':
      zoomOut(sigma);
      return true;
    case '0':
    case 'Home':
      recentre(sigma);
      return true;
    default:
      return false;
  }
}
