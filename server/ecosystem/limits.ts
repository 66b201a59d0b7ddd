/** What a drawing can hold. */
export const MOST_NODES = 50_000;
export const MOST_EDGES = 200_000;
