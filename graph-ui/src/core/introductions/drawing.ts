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
}

export const WIDTH = 360;
export const HEIGHT = 174;
export const ACTOR: Point = { x: 112, y: 80 };
export const OTHER: Point = { x: WIDTH - ACTOR.x, y: ACTOR.y };

/** From one of the two to whom it alone is tied to. */
const RADIUS = 60;
/** Half of the fan in which these stand, as seen from it. */
const HALF_FAN = (70 * Math.PI) / 180;
/** From the new tie to the nearest of those tied to both, and from one of these to the next. */
const NEAREST = 28;
const NEXT = 22;

/**
 * Where the surroundings of an actor and of another are drawn: on the left whom the actor alone is tied to, on the right
 * whom the other alone is, between the two, above and below their new tie, whom both are.
 */
export function drawing<Agent>({ ofActor, ofBoth, ofOther }: Surroundings<Agent>): Drawing<Agent> {
  const left = fan(ofActor.nodes, ACTOR, -1);
  const right = fan(ofOther.nodes, OTHER, 1);
  const middle = ofBoth.nodes.map((agent, index): PlacedAgent<Agent> => {
    const side = index % 2 === 0 ? -1 : 1;
    const y = ACTOR.y + side * (NEAREST + NEXT * Math.floor(index / 2));
    return { agent, x: WIDTH / 2, y, tiedTo: [ACTOR, OTHER] };
  });
  const remainders = [
    { x: 22, y: ACTOR.y, count: ofActor.total - ofActor.nodes.length },
    { x: WIDTH / 2, y: 150, count: ofBoth.total - ofBoth.nodes.length },
    { x: WIDTH - 22, y: OTHER.y, count: ofOther.total - ofOther.nodes.length },
  ];
  return {
    agents: [...left, ...middle, ...right],
    remainders: remainders.filter(({ count }) => count > 0),
  };
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
