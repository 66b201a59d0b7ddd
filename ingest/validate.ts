import type { z } from 'zod';
import { anyId, entitySchemas, joinProblem, relationSchema } from '../core/vocabulary.ts';
import { licenceName } from './licence.ts';
import type {
  EntityRecord,
  EntityStatement,
  Problem,
  Properties,
  Rejected,
  RelationRecord,
  RelationStatement,
  Source,
} from './record.ts';
import type { SeenIds } from './seen.ts';

/**
 * Reads a source and holds each statement against the vocabulary: what is wrong comes out as rejected, the
 * rest as records, each entity once. Whether the ends of a relation exist can be told only when all is read: see
 * {@link ./relations/accept.ts}.
 * @param seen filled with the identifiers of the accepted entities
 */
export async function* validate(
  source: Source,
  seen: SeenIds,
): AsyncGenerator<EntityRecord | RelationRecord | Rejected> {
  for await (const statement of source.read()) {
    if (statement.is === 'rejected') {
      yield statement;
    } else if (statement.is === 'relation') {
      yield relation(statement, source);
    } else if (!(statement.shared && seen.has(String(statement.values.id)))) {
      const record = entity(statement, seen);
      yield record;
      if (record.is === 'rejected') continue;
      seen.add(record.id, record.origin);
      yield* linked(statement, record, source);
    }
  }
}

function entity(
  { kind, origin, values, shared, assumed, emptied }: EntityStatement,
  seen: SeenIds,
): EntityRecord | Rejected {
  const result = entitySchemas[kind].safeParse(values);
  const id = typeof values.id === 'string' ? { id: values.id } : {};
  if (!result.success) {
    const problems = result.error.issues.map(problem);
    return { is: 'rejected', what: 'entity', origin, problems, ...id, ...(shared && { shared }) };
  }
  const { id: valid, ...given } = result.data;
  const stated: Properties = given;
  const { licence } = stated;
  const properties = {
    ...stated,
    ...(typeof licence === 'string' && { licence: licenceName(licence) }),
    ...(assumed && { assumed }),
    ...(emptied && { emptied }),
  };
  const first = seen.origin(valid);
  if (!first) return { is: 'entity', origin, kind, id: valid, properties, ...(shared && { shared }) };
  const reason = `duplicate of ${first.file}, line ${first.line}`;
  return { is: 'rejected', what: 'entity', origin, problems: [{ column: 'id', reason }], id: valid };
}

/** The relations that the columns of an entity state; they have the source of the entity. */
function* linked(
  { links }: EntityStatement,
  { id, origin, properties }: EntityRecord,
  { fused }: Source,
): Generator<RelationRecord | Rejected> {
  const source = typeof properties.source === 'string' ? { source: properties.source } : {};
  for (const { column, type, direction, ids } of links) {
    for (const other of ids) {
      const [from, to] = direction === 'out' ? [id, other] : [other, id];
      const result = anyId.safeParse(other);
      const reason = result.success ? joinProblem(type, from, to, fused) : result.error.issues[0]?.message;
      yield reason === undefined
        ? { is: 'relation', origin, column, type, from, to, properties: source }
        : { is: 'rejected', what: 'relation', origin, problems: [{ column, reason }] };
    }
  }
}

function relation(
  { origin, values, open, shared }: RelationStatement,
  { fused }: Source,
): RelationRecord | Rejected {
  const result = relationSchema.safeParse(values);
  if (!result.success) {
    return { is: 'rejected', what: 'relation', origin, problems: result.error.issues.map(problem) };
  }
  const { from, type, to, ...properties } = result.data;
  const reason = joinProblem(type, from, to, fused);
  return reason === undefined
    ? { is: 'relation', origin, type, from, to, properties, ...(open && { open }), ...(shared && { shared }) }
    : { is: 'rejected', what: 'relation', origin, problems: [{ column: 'type', reason }] };
}

function problem({ path, message }: z.core.$ZodIssue): Problem {
  return { column: String(path[0] ?? ''), reason: message };
}
