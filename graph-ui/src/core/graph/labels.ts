import type { NodeAttributes } from './build.ts';

/** How soon an entity is named: a network goes before all but the hubs of the ecosystem; what is not linked is not. */
export function labelImportance({ kind, degree }: Pick<NodeAttributes, 'kind' | 'degree'>): number | null {
  return degree > 0 ? degree + (kind === 'NETWORK' ? 20 : 0) : null;
}

/** A label that would like to be drawn, in pixels of the viewport. */
export interface LabelCandidate {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Candidates that are tried for each label there is room for: of more, hardly any finds a gap that those before it left. */
const TRIES = 6;

/** Width and height of the cells that find the labels near a place. */
const CELL = 64;

/**
 * Chooses labels that do not overlap: each in its turn gets its place if nobody before it took it.
 * @param candidates the most important first; boxes from their top left corner
 * @param most how many labels at most
 */
export function* placeLabels<Candidate extends LabelCandidate>(
  candidates: Iterable<Candidate>,
  most: number,
): Generator<Candidate> {
  const taken = new Map<string, LabelCandidate[]>();
  let placed = 0;
  let tries = TRIES * most;
  for (const candidate of candidates) {
    if (placed >= most || tries === 0) return;
    tries -= 1;
    const cells = cellsOf(candidate);
    if (cells.some((cell) => taken.get(cell)?.some((other) => overlap(candidate, other)))) continue;
    for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), candidate]);
    placed += 1;
    yield candidate;
  }
}

function overlap(a: LabelCandidate, b: LabelCandidate): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function cellsOf({ x, y, width, height }: LabelCandidate): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1)
      cells.push(`${column} ${row}`);
  return cells;
}
