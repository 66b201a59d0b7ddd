/** Answers kept at most: the page asks for two, and an answer takes some megabytes. */
const MOST = 4;

/** Answers that hold as long as the graph is not changed. */
export interface KeptAnswers {
  /** What was answered to a question in a state of the graph. */
  find(question: string, state: string): readonly Buffer[] | undefined;
  keep(question: string, state: string, answer: readonly Buffer[]): void;
}

/** Keeps the last few answers in memory. */
export function keptAnswers(): KeptAnswers {
  const kept = new Map<string, { state: string; answer: readonly Buffer[] }>();
  return {
    find(question, state) {
      const found = kept.get(question);
      return found?.state === state ? found.answer : undefined;
    },
    keep(question, state, answer) {
      kept.delete(question);
      kept.set(question, { state, answer });
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    },
  };
}
