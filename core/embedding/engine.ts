/** What computes vectors: the local model or a server. */
export interface Engine {
  /** id of the weights: vectors may be compared when their models have the same id */
  readonly model: string;
  /** length of the vectors */
  readonly dimensions: number;
  /**
   * Yields the unit vector of each text, in order, as soon as it is there.
   * @throws UserError when one cannot be computed
   */
  embed(texts: readonly string[]): AsyncIterable<Float32Array>;
  close(): Promise<void>;
}
