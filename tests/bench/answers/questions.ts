import neo4j from 'neo4j-driver';
import type { Database } from '../../../core/neo4j/database.ts';

/** A request to the server, made with one of several subjects in turn. */
export interface Question {
  readonly name: string;
  /** path and, for GraphQL, what is posted */
  readonly requests: readonly { readonly path: string; readonly body?: string }[];
}

const TEXTS = [
  'médiation numérique du patrimoine',
  'danse et accessibilité dans les archives',
  'living archive of a shared landscape',
  'billetterie solidaire pour le théâtre',
  'formation des jeunes à la photographie',
  'immersive exhibition with sensitive machines',
  'lecture en plein air au bord du rivage',
  'numérisation de films anciens',
  'écologie des festivals de musique',
  'cirque mobile et jeunesse',
];

/** What one has typed of a text when names are suggested: the letters so far. */
const TYPED = [3, 6, 12];

/** Subjects of each question. */
const SUBJECTS = 10;

const NODE = '__typename id name';

/** Names while one types. */
export const SUGGEST = 'suggest';

/** The questions of the page, about entities spread evenly over the graph. */
export async function questions(database: Database): Promise<Question[]> {
  const actors = await subjects(database);
  const graphql = (name: string, query: string, variables: readonly object[]): Question => ({
    name,
    requests: variables.map((each) => ({
      path: '/graphql',
      body: JSON.stringify({ query, variables: each }),
    })),
  });
  const texts = TEXTS.map((text) => ({ text }));
  const ids = actors.map((id) => ({ id }));
  return [
    graphql(
      'search',
      `query ($text: String!) { search(text: $text) { hits { score excerpt { text } node { ${NODE} } } } }`,
      texts,
    ),
    graphql(
      'filtered_search',
      `query ($text: String!) { search(text: $text, kinds: [PROJECT], filter: { from: "2020" }) { hits { score excerpt { text } node { ${NODE} } } } }`,
      texts,
    ),
    graphql(
      SUGGEST,
      `query ($text: String!) { suggest(text: $text, first: 8) { match node { ${NODE} } } }`,
      TEXTS.flatMap((text) => TYPED.map((letters) => ({ text: text.slice(0, letters) }))),
    ),
    graphql(
      'similar',
      `query ($id: ID!) { similar(id: $id) { score reasons { text } node { ${NODE} } } }`,
      ids,
    ),
    graphql(
      'neighbourhood',
      'query ($id: ID!) { neighbourhood(id: $id, depth: 2) { totalNodes nodes { id kind name x y } edges { source target type } } }',
      ids,
    ),
    graphql(
      'path',
      'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { text nodes { id name } } }',
      actors.map((from, index) => ({ from, to: actors[(index + 1) % actors.length] })),
    ),
    graphql(
      'isolated_actors',
      `query ($offset: Int) { isolatedActors(offset: $offset) { total actors { score reasons { text } node { ${NODE} } } } }`,
      ids.map((_, index) => ({ offset: index * 20 })),
    ),
    { name: 'ecosystem_5k', requests: [{ path: '/ecosystem?nodes=5000' }] },
  ];
}

/** The largest drawing. */
export const LARGEST: Question = {
  name: 'ecosystem_50k',
  requests: [{ path: '/ecosystem?nodes=50000&edges=100000' }],
};

async function subjects({ driver, name }: Database): Promise<string[]> {
  const { records } = await driver.executeQuery(
    `MATCH (actor:Actor) WHERE actor.degree > 0
     WITH actor.id AS id ORDER BY id WITH collect(id) AS ids
     UNWIND range(0, $subjects - 1) AS number
     RETURN ids[number * size(ids) / $subjects] AS id`,
    { subjects: neo4j.int(SUBJECTS) },
    { database: name },
  );
  return records.map((record) => record.get('id') as string);
}
