/** What some work comes to: it is done once, when its result is first asked for. */
export function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** A record whose values are worked out once, each when it is first asked for. */
export function lazyRecord<Key extends string, Value>(
  keys: readonly Key[],
  work: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const record = {} as Record<Key, Value>;
  for (const key of keys) {
    Object.defineProperty(record, key, { enumerable: true, get: once(() => work(key)) });
  }
  return record;
}
