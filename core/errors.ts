/** An error whose message is for the person at the keyboard: one line that names the thing and the remedy. */
export class UserError extends Error {
  override name = 'UserError';
}

/** A database that gives no answer at all, whether it is slow, stuck or cut off. */
export class NoAnswerError extends UserError {
  override name = 'NoAnswerError';
}

/** An embedding model that cannot embed what it is asked to: its message may name a server or a folder of ours. */
export class ModelError extends UserError {
  override name = 'ModelError';
}

/** A question that the database took too long to answer. */
export class TimeoutError extends UserError {
  override name = 'TimeoutError';

  /** @param seconds what it may take, where the server itself does not set that */
  constructor(seconds: number | undefined, options?: ErrorOptions) {
    const limit = seconds === undefined ? '' : ` of ${seconds} s`;
    super(
      `The question took longer than the limit${limit}. Ask for less at once: fewer results (first, limit), ` +
        'fewer steps, or a narrower filter.',
      options,
    );
  }
}

/** A question to an index that is not there or not filled: somebody makes it anew. */
export class IndexError extends UserError {
  override name = 'IndexError';

  constructor(options?: ErrorOptions) {
    super('The indexes of search are being made anew. Try again in some minutes.', options);
  }
}
