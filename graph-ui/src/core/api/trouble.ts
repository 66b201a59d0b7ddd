import type { CombinedError } from 'urql';

/**
 * What went wrong. `server`: no answer; `question`: the server refused the question; `slow`: it takes too long; `busy`: too
 * many questions come from here; `reindexing`: search is being made anew; `page`: the page itself failed.
 */
export type Problem = 'server' | 'question' | 'slow' | 'busy' | 'reindexing' | 'page';

/** Problems that the page has words for, by the codes of the API. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  QUERY_TIMEOUT: 'slow',
  RATE_LIMITED: 'busy',
  SEARCH_REINDEXING: 'reindexing',
};

const TOO_MANY_REQUESTS = 429;

/** What to say of a question that failed: the problem, what else the server says, and what names it in its log. */
export function troubleOf({ networkError, graphQLErrors, response }: CombinedError): {
  problem: Problem;
  detail?: string;
  requestId?: string;
} {
  if (response?.status === TOO_MANY_REQUESTS) return { problem: 'busy' };
  const [error] = graphQLErrors;
  if (networkError || !error) return { problem: 'server' };
  const { code, requestId } = error.extensions;
  const known = PROBLEMS[String(code)];
  return {
    ...(known ? { problem: known } : { problem: 'question', detail: error.message }),
    ...(typeof requestId === 'string' && { requestId }),
  };
}
