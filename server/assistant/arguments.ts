import { z } from 'zod';
import { KIND_NAMES } from '../../core/kinds.ts';
import { apiKind } from '../ecosystem/kinds.ts';

// Arguments that several tools take, within the bounds of the API, which checks them again.

const id = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .describe('Identifier of an entity, such as network:tmnlab, as "search" gives it.');

export const entityId = (what: string) => id.describe(`${what}: an identifier such as network:tmnlab.`);

export const kinds = z
  .array(z.enum(KIND_NAMES.map(apiKind) as [string, ...string[]]))
  .min(1)
  .max(KIND_NAMES.length)
  .optional()
  .describe('Keep these kinds of entity only; all when absent.');

/** How many, from one on. */
export const first = (most: number, usual: number) =>
  z.int().min(1).max(most).default(usual).describe(`How many, 1 to ${most}.`);

const some = (what: string) => z.array(id).max(50).optional().describe(`${what} At most 50.`);
const date = (what: string) =>
  z.string().max(10).optional().describe(`${what}: 2023, 2023-04 or 2023-04-12.`);

/** The input type SearchFilter. */
export const filter = z
  .strictObject({
    themes: some('Identifiers of themes: what is about one of them or a narrower one.'),
    territories: some('Identifiers of territories: what is in one of them or in a part of it.'),
    networks: some('Identifiers of networks: their members, and what these carry, produce or organise.'),
    programmes: some('Identifiers of programmes: what they fund, and their parts.'),
    from: date('What was in or after this date'),
    until: date('What was in or before this date'),
    languages: z.array(z.string().max(10)).max(50).optional().describe('Languages of works, ISO 639-1.'),
    sources: z.array(z.string().max(200)).max(50).optional().describe('Names of sources.'),
  })
  .optional()
  .describe('Keep what meets all of these conditions.');
