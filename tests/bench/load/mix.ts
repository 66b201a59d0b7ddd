import type { Request } from 'autocannon';

const TEXTS = [
  'médiation numérique du patrimoine',
  'living archive of a shared landscape',
  'cirque et jeunesse',
];
const ENTITIES = ['network:tmnlab', 'network:hacnum', 'organisation:cnc', 'organisation:groover'];

/** What people ask: of the page and of the API, about the starter data. */
export function mixOfQuestions(): Request[] {
  const graphql = (query: string, variables: object = {}): Request => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const get = (path: string): Request => ({ method: 'GET', path });
  return [
    get('/'),
    ...TEXTS.map((text) =>
      graphql(
        'query ($text: String!) { search(text: $text) { total hits { score excerpt { text } node { __typename id name } } } }',
        { text },
      ),
    ),
    ...ENTITIES.map((id) =>
      graphql(
        'query ($id: ID!) { entity(id: $id) { name description url source ... on Network { members { name } } } }',
        { id },
      ),
    ),
    ...ENTITIES.map((id) =>
      graphql('query ($id: ID!) { similar(id: $id, first: 5) { score reasons { text } node { id name } } }', {
        id,
      }),
    ),
    graphql('{ isolatedActors(first: 20) { total actors { score reasons { text } node { id name } } } }'),
    get('/ecosystem?nodes=2000'),
  ];
}
