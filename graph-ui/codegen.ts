import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the page's queries, generated from the printed schema of the server (`npm run codegen`). */
const config: CodegenConfig = {
  schema: 'graph-ui/schema.graphql',
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
