import type { TerritoryWhere, ThemeWhere } from '../../gql/graphql.ts';

/** From a commune over its département, region and country to the world; a theme has no more above it. */
const STEPS = 4;

/** What the API is asked for what is about a theme, or a narrower one; nothing where none is chosen. */
export function aboutTheme(id: string | null) {
  const within = (steps: number): ThemeWhere => {
    const theme = { id: { eq: id } };
    return steps === 0 ? theme : { OR: [theme, { broader: { some: within(steps - 1) } }] };
  };
  return id === null ? {} : { themes: { some: within(STEPS) } };
}

/** What the API is asked for what is in a territory, or in a part of it; nothing where none is chosen. */
export function inTerritory(id: string | null) {
  const within = (steps: number): TerritoryWhere => {
    const territory = { id: { eq: id } };
    return steps === 0 ? territory : { OR: [territory, { partOf: { some: within(steps - 1) } }] };
  };
  return id === null ? {} : { territories: { some: within(STEPS) } };
}
