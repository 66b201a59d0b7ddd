import { contributorOf, isNetwork } from '../proposals/contribution.ts';

/** What one source states of a relation, as far as it tells where that comes from. */
interface Statement {
  readonly dataset: string;
  readonly source: string | null;
  readonly licence: string | null;
}

/** Where a relation is stated. */
export interface Provenance {
  /** address of a public page, or the name of a report or of a data set; null where a network says it by itself */
  readonly source: string | null;
  readonly licence: string | null;
  /** identifier of the network that contributes it; absent where a source was read */
  readonly contributor?: string;
}

/** Where a relation is stated, each page under each licence once, in the order of its statements. */
export function provenancesOf(statements: readonly Statement[]): Provenance[] {
  const distinct = new Map<string, Provenance>();
  for (const { dataset, source, licence } of statements) {
    const contributor = contributorOf(dataset);
    const isOwnWord = contributor !== undefined && (source === null || isNetwork(source));
    const provenance = {
      source: isOwnWord ? null : (source ?? dataset),
      licence,
      ...(contributor && { contributor }),
    };
    distinct.set(keyOf(provenance), distinct.get(keyOf(provenance)) ?? provenance);
  }
  return [...distinct.values()];
}

/** Where all of these relations are stated alike, to be told once; undefined when they differ or are but one. */
export function sharedProvenances(
  relations: readonly { readonly statements: readonly Statement[] }[],
): Provenance[] | undefined {
  const [first, ...others] = relations.map(({ statements }) => provenancesOf(statements));
  if (!first || others.length === 0) return undefined;
  const key = first.map(keyOf).join(' ');
  return others.every((provenances) => provenances.map(keyOf).join(' ') === key) ? first : undefined;
}

/** Tells one provenance from another. */
export function keyOf({ source, licence, contributor }: Provenance): string {
  return JSON.stringify([source, licence, contributor]);
}
