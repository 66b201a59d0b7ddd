import { z } from 'zod';

/** A question that cannot be answered as it stands: the message names each parameter at fault, and those that exist. */
export class QueryError extends Error {
  override name = 'QueryError';
}

/** A question that is too long to be read. */
export class TooLargeError extends QueryError {
  override name = 'TooLargeError';
}

/**
 * The parameters in the address of a request.
 * @param shape what each may be, by its name
 * @throws QueryError when one is unknown or is not what it may be
 */
export function readQuery<Shape extends z.ZodRawShape>(
  address: string | undefined,
  shape: Shape,
): z.output<z.ZodObject<Shape>> {
  const { searchParams } = new URL(address ?? '', 'http://localhost');
  const query = z
    .strictObject(shape, { error: unknownParameter })
    .safeParse(Object.fromEntries(searchParams));
  if (query.success) return query.data;
  const known = Object.keys(shape).join(', ');
  throw new QueryError(`${z.prettifyError(query.error)}\nParameters: ${known}.`);
}

function unknownParameter(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'unrecognized_keys' ? `Unknown parameter: ${issue.keys.join(', ')}.` : undefined;
}
