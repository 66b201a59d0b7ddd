/** Agents that one is tied to: how many, and the first of them. */
interface Acquaintances<Agent> {
  readonly total: number;
  readonly nodes: readonly Agent[];
}

export interface Surroundings<Agent> {
  /** tied to the actor alone, to both, and to the other alone */
  readonly ofActor: Acquaintances<Agent>;
  readonly ofBoth: Acquaintances<Agent>;
  readonly ofOther: Acquaintances<Agent>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An agent where it is drawn. */
export interface PlacedAgent<Agent> extends Point {
  readonly agent: Agent;
  /** whom it is tied to, of the two */
  readonly tiedTo: readonly Point[];
}

/** How many agents are not drawn, and where that is written. */
export interface Remainder extends Point {
  readonly count: number;
}

export interface Drawing<Agent> {
  readonly agents: readonly PlacedAgent<Agent>[];
  readonly remainders: readonly Remainder[];
  /** how far above and below the two anything is */
  readonly extent: number;
}

/** The two stand at the height 0. */
export const WIDTH = 360;
export const ACTOR: Point = { x: 112, y: 0 };
export const OTHER: Point = { x: WIDTH - ACTOR.x, y: 0 };

/** From one of the two to whom it alone is tied to. */
const RADIUS = 60;
/** Half of the fan in which these stand, as seen from it. */
const HALF_FAN = (70 * Math.PI) / 180;
/** From the new tie to the nearest of those tied to both, and from one of these to the next. */
const NEAREST = 28;
const NEXT = 22;
/** From the edge to how many are not drawn. */
const EDGE = 22;

/**
 * Where the surroundings of an actor and of another are drawn: on the left whom the actor alone is tied to, on the right
 * whom the other alone is, between the two, above and below their new tie, whom both are.
 */
export function drawing<Agent>({ ofActor, ofBoth, ofOther }: Surroundings<Agent>): Drawing<Agent> {
  const left = fan(ofActor.nodes, ACTOR, -1);
  const right = fan(ofOther.nodes, OTHER, 1);
  const middle = ofBoth.nodes.map((agent, index): PlacedAgent<Agent> => {
    return { agent, ...between(index), tiedTo: [ACTOR, OTHER] };
  });
  const agents = [...left, ...middle, ...right];
  const remainders = [
    { x: EDGE, y: 0, count: ofActor.total - ofActor.nodes.length },
    { ...between(ofBoth.nodes.length), count: ofBoth.total - ofBoth.nodes.length },
    { x: WIDTH - EDGE, y: 0, count: ofOther.total - ofOther.nodes.length },
  ].filter(({ count }) => count > 0);
  const extent = Math.max(0, ...[...agents, ...remainders].map(({ y }) => Math.abs(y)));
  return { agents, remainders, extent };
}

/** A place between the two, above and below their new tie in turn. */
function between(index: number): Point {
  const side = index % 2 === 0 ? -1 : 1;
  return { x: WIDTH / 2, y: side * (NEAREST + NEXT * Math.floor(index / 2)) };
}

/** Agents on an arc around one of the two, away from the other: `side` is -1 for the left, 1 for the right. */
function fan<Agent>(agents: readonly Agent[], centre: Point, side: -1 | 1): PlacedAgent<Agent>[] {
  return agents.map((agent, index) => {
    const turn = agents.length === 1 ? 0 : HALF_FAN * ((2 * index) / (agents.length - 1) - 1);
    return {
      agent,
      x: centre.x + side * RADIUS * Math.cos(turn),
      y: centre.y + RADIUS * Math.sin(turn),
      tiedTo: [centre],
    };
  });
}
