/**
 * Jaro-Winkler similarity of two strings, 0 (nothing in common) to 1 (equal).
 * Jaro counts characters in common at nearly the same place; Winkler adds for a common prefix of up to four.
 * Source: W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules", 1990.
 */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroSimilarity(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const matchesOfA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (taken[j] === 0 && a[i] === b[j]) {
        taken[j] = 1;
        matchesOfA.push(a.charAt(i));
        break;
      }
    }
  }
  const common = matchesOfA.length;
  if (common === 0) return 0;
  let outOfOrder = 0;
  let next = 0;
  for (let j = 0; j < b.length; j += 1) {
    if (taken[j] === 0) continue;
    if (matchesOfA[next] !== b[j]) outOfOrder += 1;
    next += 1;
  }
  return (common / a.length + common / b.length + (common - outOfOrder / 2) / common) / 3;
}

/**
 * Whether two words differ by one slip: a letter too many, too few, another one, or two neighbours swapped
 * (a Damerau-Levenshtein distance of 1), in a word long enough for a slip to be likelier than another word.
 */
export function isTypo(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return swapped && short.slice(at + 2) === long.slice(at + 2);
}

/** Cosine of two unit-length vectors of one model. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
