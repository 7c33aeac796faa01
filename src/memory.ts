// What was worked out once is remembered by what it was worked out from, up to a bound. Pure to whoever asks.

/** Whether results are kept. */
let isKept = true;

/** Does work of which no memory keeps anything: what a start-up snapshot holds hangs on no period and no machine. */
export async function withoutMemory(work: () => Promise<void>): Promise<void> {
  isKept = false;
  await work();
  isKept = true;
}

/** Holds so many results at the most; full, it begins anew. Nobody may change what it gives. */
export class Memory<Result> {
  readonly #most: number;
  readonly #isLasting: boolean;
  readonly #known = new Map<string, Result>();

  /** @param lasting whether `withoutMemory` keeps this too, as all that it hangs on is in the program */
  constructor(most: number, { lasting = false } = {}) {
    this.#most = most;
    this.#isLasting = lasting;
  }

  /**
   * The result of this key, worked out if it is not known. Work that throws leaves nothing.
   * @param key all that the result hangs on
   */
  of(key: string, work: () => Result): Result {
    if (!isKept && !this.#isLasting) return work();
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known as Result;
    const result = work();
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(key, result);
    return result;
  }

  /** The result of this key, if it is known: for work that takes turns, which hands it to `of` when it is done. */
  get(key: string): Result | undefined {
    return this.#known.get(key);
  }

  forget(key: string): void {
    this.#known.delete(key);
  }
}

/**
 * The same function, with its answers remembered: texts stay from check to check, and many from period to period.
 * @param find pure; nobody may change what it gives
 * @param most so many texts of a language
 */
export function ofText<Result>(
  find: (text: string, language: string) => Result,
  most = 2000,
): (text: string, language: string) => Result {
  const known = new Memory<Memory<Result>>(50);
  return (text, language) => known.of(language, () => new Memory(most)).of(text, () => find(text, language));
}
