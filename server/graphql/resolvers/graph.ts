import type { Kind, RelationType } from '../../../core/kinds.ts';
import type { Database } from '../../../core/neo4j/database.ts';
import { MOST_EDGES, MOST_NODES } from '../../ecosystem/limits.ts';
import { canonicalId, canonicalIds, canonicalScope } from '../../explore/canonical.ts';
import { ecosystem, type GraphEdge, neighbourhood, type Path, path } from '../../explore/graph.ts';
import { paths } from '../../explore/paths.ts';
import { type RelationStatement, relationStatements } from '../../explore/statements.ts';
import { type Language, nameIn, sentence } from '../../words.ts';
import { inRange } from '../arguments.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';

/** Something with relations as drawn. */
type WithEdges<Parent> = Omit<Parent, 'edges'> & { edges: StatedEdge[] };

/** A relation with what each source says of it, read for all relations of an answer at once when any is asked. */
interface StatedEdge extends GraphEdge {
  statements: () => Promise<RelationStatement[]>;
}

/** Gives the relations of an answer, in all its parts, what sources say of them. */
function withStatements<Parent extends { edges: GraphEdge[] }>(
  database: Database,
  parts: readonly Parent[],
): WithEdges<Parent>[] {
  const all = once(() =>
    relationStatements(
      database,
      parts.flatMap(({ edges }) => edges),
    ),
  );
  return parts.map((part) => ({
    ...part,
    edges: part.edges.map((edge) => ({ ...edge, statements: async () => (await all()).get(edge) ?? [] })),
  }));
}

/** GraphEdge.statements */
export function statementsResolver({ statements }: StatedEdge): Promise<RelationStatement[]> {
  return statements();
}

interface EcosystemArguments {
  filter?: {
    kinds?: Kind[] | null;
    theme?: string | null;
    territory?: string | null;
    similarities?: boolean | null;
  } | null;
  limit: number;
  edges: number;
}

/** Query.ecosystem */
export async function ecosystemResolver(
  _root: unknown,
  { filter, limit, edges }: EcosystemArguments,
  { database }: Context,
) {
  const found = await ecosystem(
    database,
    {
      kinds: filter?.kinds ?? [],
      ...(await canonicalScope(database, filter ?? {})),
      similarities: filter?.similarities ?? false,
    },
    { nodes: inRange('limit', limit, 1, MOST_NODES), edges: inRange('edges', edges, 0, MOST_EDGES) },
  );
  return withStatements(database, [found])[0];
}

interface NeighbourhoodArguments {
  id: string;
  depth: number;
  kinds?: Kind[] | null;
  limit: number;
}

/** Query.neighbourhood */
export async function neighbourhoodResolver(
  _root: unknown,
  args: NeighbourhoodArguments,
  { database }: Context,
) {
  const found = await neighbourhood(database, {
    id: await canonicalId(database, args.id),
    depth: inRange('depth', args.depth, 1, 3),
    kinds: args.kinds ?? [],
    limit: inRange('limit', args.limit, 1, 2000),
  });
  return withStatements(database, [found])[0];
}

interface PathArguments {
  from: string;
  to: string;
  relations?: RelationType[] | null;
  maxLength: number;
}

/** Query.path */
export async function pathResolver(_root: unknown, args: PathArguments, { database }: Context) {
  const [from, to] = await Promise.all([canonicalId(database, args.from), canonicalId(database, args.to)]);
  const found = await path(database, {
    from,
    to,
    ...(args.relations && { types: args.relations }),
    maxLength: inRange('maxLength', args.maxLength, 1, 10),
  });
  return found && withStatements(database, [found])[0];
}

/** Query.paths */
export async function pathsResolver(
  _root: unknown,
  args: PathArguments & { k: number },
  { database }: Context,
) {
  const k = inRange('k', args.k, 1, 20);
  const maxLength = inRange('maxLength', args.maxLength, 1, 10);
  const [from = args.from, to = args.to] = await canonicalIds(database, [args.from, args.to]);
  const types = args.relations && { types: args.relations };
  return withStatements(database, await paths(database, { from, to, k, maxLength, ...types }));
}

/** Path.text: each relation of the path as a clause, in its recorded direction. */
export function pathText({ nodes, edges }: Path, { language }: { language: Language }): string {
  const names = new Map(nodes.map((node) => [node.id, nameIn(language, node)]));
  const clauses = edges.map(({ type, source, target }) =>
    sentence(language, `relation.${type}`, { from: names.get(source), to: names.get(target) }),
  );
  return clauses.join(sentence(language, 'path.separator')) + sentence(language, 'path.end');
}
