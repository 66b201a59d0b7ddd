type Job<Worker> = (worker: Worker) => Promise<void>;

/** Shares jobs between workers that do one at a time. */
export interface Queue<Worker> {
  /** Gives jobs to one more worker. */
  add(worker: Worker): void;
  /** Does a job once a worker is free for it; urgent ones come before all others. */
  run<Result>(job: (worker: Worker) => Promise<Result>, urgent: boolean): Promise<Result>;
}

/** Opens a queue without workers. */
export function openQueue<Worker>(): Queue<Worker> {
  const idle: Worker[] = [];
  const urgentJobs: Job<Worker>[] = [];
  const otherJobs: Job<Worker>[] = [];

  function add(worker: Worker): void {
    const job = urgentJobs.shift() ?? otherJobs.shift();
    if (job) void job(worker).then(() => add(worker));
    else idle.push(worker);
  }

  return {
    add,
    run(work, urgent) {
      return new Promise((resolve, reject) => {
        const jobs = urgent ? urgentJobs : otherJobs;
        jobs.push((worker) => work(worker).then(resolve, reject));
        const worker = idle.pop();
        if (worker !== undefined) add(worker);
      });
    },
  };
}
