/**
 * What is awaited, if it comes soon.
 * @param patience milliseconds
 * @param late what is thrown when it does not
 */
export async function soon<Result>(
  awaited: Promise<Result>,
  patience: number,
  late: () => Error = () => new Error(`No answer in ${patience / 1000} s`),
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), patience);
  });
  try {
    return await Promise.race([awaited, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
