/** A name that no other change has. By hand, since browsers give UUIDs only where the page came through TLS. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * Names changes so that the same one, sent again, has the same name and is not made twice; what was changed in the
 * meantime is another change.
 */
export class ChangeKeys {
  #content = '';
  #key = '';

  /** @param change what is to be sent */
  keyOf(change: unknown): string {
    const content = JSON.stringify(change);
    if (content !== this.#content || this.#key === '') {
      this.#content = content;
      this.#key = newKey();
    }
    return this.#key;
  }

  /** The change was made: the same once more is another one. */
  done(): void {
    this.#key = '';
  }
}
