import type { GraphiQLOptions } from 'graphql-yoga';

const FIRST_QUERY = `# L'observatoire de l'innovation culturelle : cherchez en français ou en anglais.
query Recherche {
  search(text: "réalité virtuelle au musée", first: 3) {
    hits {
      score
      node {
        __typename
        id
        name
        ... on Project {
          carriedBy {
            name
            networks {
              name
            }
          }
        }
      }
    }
  }
}
`;

/**
 * What GraphiQL opens with: the query of its address, which it reads there by itself, and the variables beside it, which
 * it does not.
 */
export function graphiqlOptions({ url }: Pick<Request, 'url'>): GraphiQLOptions & { variables?: string } {
  const variables = jsonObject(new URL(url).searchParams.get('variables'));
  return {
    title: 'Observatoire de l’innovation culturelle',
    defaultQuery: FIRST_QUERY,
    // They come to stand in a script of the page, which `</script>` in them would end.
    ...(variables && { variables: JSON.stringify(variables, null, 2).replaceAll('<', '\\u003c') }),
  };
}

function jsonObject(text: string | null): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The page of GraphiQL, whose one script carries the nonce that lets it run. */
export function withNonce(html: string, nonce: string | undefined): string {
  return nonce === undefined ? html : html.replace('<script>', `<script nonce="${nonce}">`);
}
