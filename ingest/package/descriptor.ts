/**
 * Table of a data package (`datapackage.json`, https://datapackage.org/standard/data-package/), with what the
 * observatory adds to it: a property `observatory` that ties a table to a kind of entity and a column to a
 * type of relation.
 */
import { z } from 'zod';
import { KIND_NAMES, RELATION_TYPES } from '../../core/kinds.ts';

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
    .union([
      z.object({ kind: z.enum(KIND_NAMES) }),
      z.object({ relations: z.union([z.literal(true), z.enum(RELATION_TYPES)]) }),
    ])
    .optional(),
  dialect: z.looseObject({ delimiter: z.string().length(1).default(',') }).default({ delimiter: ',' }),
  schema: z.looseObject({ fields: z.array(fieldSchema) }).default({ fields: [] }),
});

export const descriptorSchema = z.looseObject({
  name: z.string().regex(/^[a-z0-9._-]+$/, 'lower-case letters, digits, ".", "_" and "-" only'),
  licenses: z.array(z.looseObject({ name: z.string().optional() })).default([]),
  resources: z.array(resourceSchema).min(1),
});

export type Descriptor = z.infer<typeof descriptorSchema>;
export type ResourceDescriptor = Descriptor['resources'][number];
export type FieldDescriptor = z.infer<typeof fieldSchema>;
