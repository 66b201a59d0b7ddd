import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { parse, print, visit } from 'graphql';

/** The one condition on links themselves that the page asks by: what is linked to a theme, by kind. */
const ASKED = 'entitiesConnection';

/** The schema without other such conditions: through these, one condition on a list leads to 10,000 lines of types. */
const schema = print(
  visit(parse(readFileSync('graph-ui/schema.graphql', 'utf8')), {
    InputObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.filter(({ name: { value } }) => !value.endsWith('Connection') || value === ASKED),
    }),
  }),
);

/** Types of the page's queries, generated from the printed schema of the server (`npm run codegen`). */
const config: CodegenConfig = {
  schema,
  documents: ['graph-ui/src/**/*.{ts,tsx}', '!graph-ui/src/gql/**'],
  generates: {
    'graph-ui/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { enumsAsTypes: true, immutableTypes: true, useTypeImports: true },
    },
  },
};

export default config;
