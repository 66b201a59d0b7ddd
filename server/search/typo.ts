/**
 * Edits that turn one word into another: letters added, left out, replaced or swapped with the next (optimal string
 * alignment; Damerau, "A technique for computer detection and correction of spelling errors", 1964).
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}

/**
 * Whether a word is another one mistyped: one edit from four letters on, two from eight on, the first letter being right.
 */
export function isTypoOf(typed: string, word: string): boolean {
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (most === 0 || typed[0] !== word[0] || Math.abs(typed.length - word.length) > most) return false;
  return editDistance(typed, word) <= most;
}
