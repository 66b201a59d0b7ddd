import { isAsyncIterable, type Plugin } from 'graphql-yoga';

/** Bytes of an answer: the graph of the most entities that one may ask for takes a third. */
const MOST = 32_000_000;

/**
 * Refuses to send an answer that is too large.
 * @param most bytes of an answer
 */
export function answerSizePlugin(most = MOST): Plugin {
  return {
    onResultProcess({ result }) {
      if (isAsyncIterable(result) || Array.isArray(result)) return;
      const stringify = (answer: object) => {
        const text = JSON.stringify(answer);
        return Buffer.byteLength(text) > most ? JSON.stringify({ errors: [tooLarge(most)] }) : text;
      };
      // Yoga writes an answer by the function that stands there.
      Object.assign(result, { stringify });
    },
  };
}

function tooLarge(most: number) {
  const message =
    `The answer has more than ${most} bytes. Ask for less at once: fewer results (first, limit), fewer fields, ` +
    'or a narrower filter.';
  return { message, extensions: { code: 'ANSWER_TOO_LARGE' } };
}
