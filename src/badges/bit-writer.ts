/** Writes bits into bytes, the lowest first (RFC 1951, section 3.1.1). */
export class BitWriter {
  readonly #out: Buffer;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(out: Buffer, start: number) {
    this.#out = out;
    this.#at = start;
  }

  /** @param length at most 24 */
  write(bits: number, length: number): void {
    this.#held |= bits << this.#count;
    this.#count += length;
    while (this.#count >= 8) {
      this.#out[this.#at++] = this.#held & 0xff;
      this.#held >>>= 8;
      this.#count -= 8;
    }
  }

  /** Fills up the last byte: the place after it. */
  end(): number {
    if (this.#count > 0) this.#out[this.#at++] = this.#held;
    this.#count = 0;
    return this.#at;
  }
}
