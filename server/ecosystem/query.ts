import { z } from 'zod';
import { KIND_NAMES } from '../../core/kinds.ts';
import { apiKind } from './kinds.ts';
import { MOST_EDGES, MOST_NODES } from './limits.ts';

/** What of the graph is asked for, in the query of an address. Conditions add up. */
export const FILTER_PARAMETERS = {
  kinds: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(KIND_NAMES.map(apiKind) as [string, ...string[]])))
    .transform((kinds) => KIND_NAMES.filter((kind) => kinds.includes(apiKind(kind))))
    .default([]),
  theme: z.string().nullable().default(null),
  territory: z.string().nullable().default(null),
  similarities: z.stringbool().default(false),
};

/** The limits of an answer, with the numbers that it has unless others are asked for. */
export function limitParameters(usual: { nodes: number; edges: number }) {
  return {
    nodes: z.coerce.number().int().min(1).max(MOST_NODES).default(usual.nodes),
    edges: z.coerce.number().int().min(0).max(MOST_EDGES).default(usual.edges),
  };
}
