/**
 * A function that gives one result to all who ask within some time, however many they are.
 * @param milliseconds from when it is asked for
 */
export function sharedFor<Result>(milliseconds: number, ask: () => Promise<Result>): () => Promise<Result> {
  let last: { at: number; result: Promise<Result> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.at > milliseconds) last = { at: now, result: ask() };
    return last.result;
  };
}
