import { fold } from '../../core/text/terms.ts';

/**
 * Finds lines that may tell a person.
 * @param texts names and identifiers; the words of a name may be in any order
 */
export function traceFinder(texts: readonly string[]): (line: string) => boolean {
  const wanted = texts.map((text) =>
    fold(text)
      .split(/[\s,]+/)
      .filter(Boolean),
  );
  const telling = wanted.filter(({ length }) => length > 0);
  return (line) => {
    const folded = fold(line);
    return telling.some((words) => words.every((word) => folded.includes(word)));
  };
}
