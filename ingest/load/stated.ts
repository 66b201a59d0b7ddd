import { isContribution } from '../../core/proposals.ts';
import { decodeStated } from '../../core/stated.ts';

/** Properties of a relation of the graph: those of the statement that counts most, and all statements. */
export function relationProperties(stated: readonly string[]) {
  const ordered = [...new Set(stated)].sort(byPrecedence);
  const [first] = ordered;
  if (first === undefined) throw new RangeError('A relation has at least one statement.');
  return { ...decodeStated(first).properties, stated: ordered };
}

/** Statements with others put in place of what the same source said of the same two records. */
export function restated(before: readonly string[], now: readonly string[]): string[] {
  const replaced = new Set(now.map(subject));
  return [...before.filter((text) => !replaced.has(subject(text))), ...now];
}

function subject(text: string): string {
  const { dataset, from, to } = decodeStated(text);
  return `${dataset} ${from} ${to}`;
}

/** What networks contribute here first; the rest as {@link encodeStated} orders it. */
function byPrecedence(a: string, b: string): number {
  const contributed = (text: string) => Number(isContribution(decodeStated(text).dataset));
  return contributed(b) - contributed(a) || (a < b ? -1 : 1);
}
