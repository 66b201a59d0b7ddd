import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { badArgument } from './arguments.ts';

/**
 * Refuses null where a generated filter takes a filter of what is linked, or a comparison: the library fails on it.
 * @param path where the value stands, as the error names it: `where.networks`
 * @throws GraphQLError BAD_USER_INPUT that names the place
 */
export function refuseNull(type: GraphQLInputType, value: unknown, path: string): void {
  const given = getNullableType(type);
  if (isListType(given)) {
    for (const each of Array.isArray(value) ? value : []) refuseNull(given.ofType, each, path);
    return;
  }
  if (!isInputObjectType(given) || value === undefined) return;
  if (typeof value !== 'object' || value === null) throw badArgument(path, 'left out, not null');
  for (const field of Object.values(given.getFields())) {
    refuseNull(field.type, (value as Record<string, unknown>)[field.name], `${path}.${field.name}`);
  }
}
