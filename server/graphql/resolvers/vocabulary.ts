import type { IResolvers } from '@graphql-tools/utils';
import { KIND_NAMES, type PropertySpec, RELATION_TYPES, RELATIONS } from '../../../core/kinds.ts';
import { contributedProperties } from '../../proposals/vocabulary.ts';

/** Query.vocabulary */
export const vocabularyResolvers: IResolvers = {
  Query: {
    vocabulary: () => ({
      kinds: KIND_NAMES.map((kind) => ({ kind, properties: contributedProperties(kind).map(described) })),
      relations: RELATION_TYPES.map((type) => ({ type, ...RELATIONS[type] })),
    }),
  },
};

function described([name, { type, required }]: readonly [string, PropertySpec]) {
  return typeof type === 'string'
    ? { name, type: type.toUpperCase(), required: required === true, codes: [] }
    : { name, type: 'CODE', required: required === true, codes: type };
}
