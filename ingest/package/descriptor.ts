/**
 * Table of a data package (`datapackage.json`, https://datapackage.org/standard/data-package/), with what the
 * observatory adds to it: a property `observatory` that ties a table to a kind of entity and a column to a
 * type of relation.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import { KIND_NAMES, RELATION_TYPES } from '../../core/kinds.ts';
import { CONTRIBUTIONS_ONLY, isContribution } from '../../core/proposals.ts';

const fieldSchema = z.looseObject({
  name: z.string().min(1),
  type: z.string().optional(),
  /** between the items of a list */
  delimiter: z.string().min(1).default(';'),
  observatory: z
    .object({
      relation: z.enum(RELATION_TYPES),
      /** `out`: row RELATION cell; `in`: cell RELATION row */
      direction: z.enum(['out', 'in']).default('out'),
    })
    .optional(),
});

const resourceSchema = z.looseObject({
  name: z.string().min(1),
  path: z.string().min(1),
  /** absent: a table that the observatory does not read */
  observatory: z
    .union(
      [
        z.object({ kind: z.enum(KIND_NAMES) }),
        z.object({ relations: z.union([z.literal(true), z.enum(RELATION_TYPES)]) }),
      ],
      `expected {"kind": ...} with one of ${KIND_NAMES.join(', ')}, or {"relations": ...} with true or a type of relation`,
    )
    .optional(),
  dialect: z.looseObject({ delimiter: z.string().length(1).default(',') }).default({ delimiter: ',' }),
  schema: z.looseObject({ fields: z.array(fieldSchema) }).default({ fields: [] }),
});

const descriptorSchema = z.looseObject({
  name: z
    .string()
    .regex(/^[a-z0-9._-]+$/, 'lower-case letters, digits, ".", "_" and "-" only')
    .refine((name) => !isContribution(name), CONTRIBUTIONS_ONLY),
  licenses: z.array(z.looseObject({ name: z.string().optional() })).default([]),
  /** `verbatim`: a program wrote the cells, and they mean what they hold to the last space; see `export.ts` */
  observatory: z.object({ verbatim: z.literal(true) }).optional(),
  resources: z.array(resourceSchema).min(1),
});

export type Descriptor = z.infer<typeof descriptorSchema>;
export type ResourceDescriptor = Descriptor['resources'][number];

/**
 * Reads the `datapackage.json` of a folder.
 * @throws UserError when there is none, or none that can be used
 */
export async function readDescriptor(folder: string): Promise<Descriptor> {
  const file = path.join(folder, 'datapackage.json');
  const json = await readJson(file);
  if (json === undefined) {
    throw new UserError(
      `There is no ${file}: a data package is a folder with this file and CSV files in it.`,
    );
  }
  const result = descriptorSchema.safeParse(json);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  throw new UserError(problems.map((problem) => `${file}: ${problem}.`).join('\n'));
}

/**
 * Reads a JSON file; undefined when there is none.
 * @throws UserError when it does not hold a JSON object
 */
export async function readJson(file: string): Promise<object | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not valid JSON: ${(error as Error).message}.`);
  }
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
  throw new UserError(`${file} does not hold a JSON object.`);
}
