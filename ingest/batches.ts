/** The items of a stream in lists of a given length, the last one perhaps shorter. */
export async function* batches<T>(
  items: AsyncIterable<T> | Iterable<T>,
  length: number,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === length) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
