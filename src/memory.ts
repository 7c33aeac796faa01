// What was worked out once is remembered by what it was worked out from, up to a bound. Pure to whoever asks.

/** Holds so many results at the most; full, it begins anew. Nobody may change what it gives. */
export class Memory<Result> {
  readonly #most: number;
  readonly #known = new Map<string, Result>();

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The result of this key, worked out if it is not known. Work that throws leaves nothing.
   * @param key all that the result hangs on
   */
  of(key: string, work: () => Result): Result {
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known as Result;
    const result = work();
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(key, result);
    return result;
  }

  forget(key: string): void {
    this.#known.delete(key);
  }
}
