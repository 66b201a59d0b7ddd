import type { DocumentNode } from 'graphql';
import { type AnyVariables, stringifyDocument } from 'urql';

/**
 * The address of GraphiQL with a question in it, ready to be asked.
 * @param variables its values; those that are undefined are left out, as they are when the page asks
 */
export function questionAddress(query: DocumentNode, variables: AnyVariables): string {
  const parameters = new URLSearchParams({ query: stringifyDocument(query) });
  const given = JSON.stringify(variables ?? {});
  if (given !== '{}') parameters.set('variables', given);
  return `/graphql?${parameters}`;
}
