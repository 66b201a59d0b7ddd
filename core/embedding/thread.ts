import { Worker } from 'node:worker_threads';

/** A worker thread that answers what it is asked, one thing after another. */
export interface Thread<Question, Answer> {
  /** @throws Error when the thread has ended before it answers, with the reason */
  ask(question: Question): Promise<Answer>;
  /** Fails what is not answered, and ends the thread once it has done what it is at. */
  close(): Promise<void>;
}

interface Asked<Answer> {
  resolve(answer: Answer): void;
  reject(reason: Error): void;
}

/**
 * Starts a thread. It keeps the process alive only while it has something to answer.
 * @param program a JavaScript module that posts one answer for each message, in order, and closes its port at the
 *   message `null`. In JavaScript, since tsx does not work in the threads of Node 20; whatever it throws ends it
 * @param data its `workerData`
 */
export function startThread<Question, Answer>(program: URL, data: unknown): Thread<Question, Answer> {
  // Without the arguments of this process, which may load tsx or a test runner.
  const worker = new Worker(program, { workerData: data, execArgv: [] });
  const asked: Asked<Answer>[] = [];
  let ended: Error | undefined;

  function end(reason: Error): void {
    ended ??= reason;
    for (const { reject } of asked.splice(0)) reject(ended);
  }

  worker.unref();
  worker.on('message', (answer: Answer) => {
    asked.shift()?.resolve(answer);
    if (asked.length === 0) worker.unref();
  });
  worker.on('error', end);
  const exited = new Promise<void>((resolve) => {
    worker.on('exit', (code) => {
      end(new Error(`its thread ended with code ${code}`));
      resolve();
    });
  });

  return {
    ask(question) {
      if (ended) return Promise.reject(ended);
      worker.ref();
      worker.postMessage(question);
      return new Promise((resolve, reject) => asked.push({ resolve, reject }));
    },
    async close() {
      end(new Error('it has been closed'));
      worker.ref();
      worker.postMessage(null); // terminated amid a call of the runtime, it would take the process with it
      await exited;
    },
  };
}
