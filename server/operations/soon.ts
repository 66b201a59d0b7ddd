/** Milliseconds that whoever watches over the site waits for a part of it. */
const PATIENCE = 5000;

/**
 * What is awaited, if it comes soon.
 * @throws Error when it does not
 */
export async function soon<Result>(awaited: Promise<Result>, patience = PATIENCE): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${patience / 1000} s`)), patience);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}
