/** Texts that go to an engine at once: what common servers take at least; half a second of work of the local model. */
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
   * @param urgent whether they go before those that wait, since somebody waits for them
   * @throws UserError when one cannot be computed
   */
  embed(texts: readonly string[], urgent: boolean): Promise<Float32Array[]>;
  close(): Promise<void>;
}
