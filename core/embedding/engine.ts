/** Texts that go to an engine at once: what common servers take at least; a second of work of the local model. */
export const BATCH = 32;

/** What computes vectors: the local model or a server. */
export interface Engine {
  /** id of the weights: vectors may be compared when their models have the same id */
  readonly model: string;
  /** length of the vectors */
  readonly dimensions: number;
  /**
   * The unit vector of each text, in order.
   * @param texts at most `BATCH`
   * @throws UserError when one cannot be computed
   */
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}
