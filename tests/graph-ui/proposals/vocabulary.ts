import type { VocabularyQuery } from '../../../graph-ui/src/gql/graphql.ts';

/** A part of the vocabulary, as the API answers. */
export const VOCABULARY: VocabularyQuery['vocabulary'] = {
  kinds: [
    {
      kind: 'ORGANISATION',
      properties: [
        { name: 'name', type: 'STRING', required: true, codes: [] },
        { name: 'alternateNames', type: 'STRINGS', required: false, codes: [] },
        { name: 'url', type: 'URL', required: false, codes: [] },
        { name: 'foundedIn', type: 'YEAR', required: false, codes: [] },
      ],
    },
  ],
  relations: [
    { type: 'MEMBER_OF', from: ['NETWORK', 'ORGANISATION'], to: ['NETWORK'] },
    { type: 'CARRIES', from: ['ORGANISATION'], to: ['PROJECT'] },
    { type: 'REUSES', from: ['PROJECT', 'ORGANISATION'], to: ['PROJECT'] },
  ],
};
