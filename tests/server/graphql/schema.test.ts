import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { KIND_NAMES, RELATION_TYPES, SIMILAR_TO } from '../../../core/kinds.ts';
import { apiSchema } from '../../../server/graphql/schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await apiSchema();
});

/** Names of everything in a schema that a reader of GraphiQL would find without a description. */
function undescribed(of: GraphQLSchema): string[] {
  const missing: string[] = [];
  const note = (name: string, { description }: { description?: string | null | undefined }) => {
    if (!description) missing.push(name);
  };
  for (const type of Object.values(of.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    note(type.name, type);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field);
        for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    }
  }
  return missing;
}

describe('the API', () => {
  it('changes accounts, roles, lists, requests, dialogues and proposals, and nothing else', () => {
    const changes = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(changes.sort()).toEqual([
      'answerDialogue',
      'commentDialogue',
      'commentProposal',
      'decidePersonRequest',
      'decideProposal',
      'deleteAccount',
      'grantRole',
      'moveDialogueClosing',
      'openDialogue',
      'propose',
      'removeComment',
      'removeOutreach',
      'requestAboutPerson',
      'revokeRole',
      'saveOutreach',
      'undoProposal',
      'withdrawComment',
      'withdrawProposal',
    ]);
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('has a type for each kind, which implements Entity', () => {
    const entity = schema.getType('Entity');
    if (!isInterfaceType(entity)) throw new Error('Entity is not an interface');
    const kinds = schema.getPossibleTypes(entity).map(({ name }) => name);
    expect(kinds.sort()).toEqual([...KIND_NAMES].sort());
  });

  it('has a value for each kind and each type of relation', () => {
    const values = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    expect(values('Kind').sort()).toEqual(KIND_NAMES.map((kind) => kind.toUpperCase()).sort());
    expect(values('RelationType').sort()).toEqual([...RELATION_TYPES, SIMILAR_TO].sort());
  });
});
