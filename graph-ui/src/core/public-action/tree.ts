interface Part {
  readonly node: { readonly id: string };
  /** identifiers of the programmes that it is directly part of */
  readonly parents: readonly string[];
}

/**
 * Parts of a programme in the order of a tree: each one after what it is part of and before what is beside that.
 * A part of two programmes stands under the first of them only, so that it is counted once.
 */
export function inTreeOrder<P extends Part>(parts: readonly P[]): (P & { level: number })[] {
  const known = new Set(parts.map(({ node }) => node.id));
  const parentOf = ({ node, parents }: P) => parents.find((id) => known.has(id) && id !== node.id);
  const seen = new Set<string>();
  const below = (parent: string | undefined, level: number): (P & { level: number })[] =>
    parts
      .filter((part) => parentOf(part) === parent && !seen.has(part.node.id))
      .flatMap((part) => {
        seen.add(part.node.id);
        return [{ ...part, level }, ...below(part.node.id, level + 1)];
      });
  const tree = below(undefined, 0);
  // Parts of each other have no first one: they follow as they came.
  return [...tree, ...parts.filter(({ node }) => !seen.has(node.id)).map((part) => ({ ...part, level: 0 }))];
}
