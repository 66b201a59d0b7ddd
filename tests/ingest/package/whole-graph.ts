import { COMMON_PROPERTIES, KIND_NAMES, KINDS, RELATION_TYPES } from '../../../core/kinds.ts';
import type { TestGraph } from '../graph.ts';

/** Properties of the vocabulary; all others of an entity are computed. */
const STATED = new Set(
  [COMMON_PROPERTIES, ...KIND_NAMES.map((kind) => KINDS[kind].properties)].flatMap(Object.keys),
);

/** Digits of positions: those of places and themes are means, whose last digits depend on the order of addition. */
const DIGITS = 6;

/** All that a graph is to whoever looks at it: what is recorded, with its types, and what is computed of it. */
export async function wholeGraph(graph: TestGraph) {
  const entities = await graph.rows<{
    id: string;
    labels: string[];
    types: string[];
    properties: Record<string, unknown>;
  }>(
    `MATCH (e:Entity)
     RETURN e.id AS id, COLLECT { UNWIND labels(e) AS label RETURN label ORDER BY label } AS labels,
       COLLECT { UNWIND keys(e) AS name RETURN name + ': ' + valueType(e[name]) ORDER BY name } AS types,
       properties(e) AS properties ORDER BY id`,
  );
  return {
    entities: entities.map(({ properties, ...entity }) => ({ ...entity, ...parted(properties) })),
    relations: await graph.rows<{ from: string; type: string; to: string }>(
      `MATCH (from:Entity)-[relation:$any($types)]->(to:Entity)
       RETURN from.id AS from, type(relation) AS type, to.id AS to, relation {.*, stated: null} AS properties
       ORDER BY from, type, to`,
      { types: RELATION_TYPES },
    ),
    computed: await graph.rows(
      `MATCH (from:Entity)-[relation:SIMILAR_TO|TIED_TO]->(to:Entity)
       RETURN from.id AS from, type(relation) AS type, to.id AS to, properties(relation) AS properties
       ORDER BY from, type, to`,
    ),
  };
}

function parted(properties: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(properties);
  const part = (stated: boolean) =>
    Object.fromEntries(entries.filter(([name]) => STATED.has(name) === stated));
  const { x, y, ...computed } = part(false);
  return {
    stated: part(true),
    computed: { ...computed, x: Number(x).toFixed(DIGITS), y: Number(y).toFixed(DIGITS) },
  };
}
