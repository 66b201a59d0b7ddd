/** A function that computes its result when it is first called, and gives the same one afterwards. */
export function once<Result>(compute: () => Result): () => Result {
  let result: { value: Result } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
