/** Remembers lines, one bit each: seven million rows are less than a megabyte. */
export class LinesSeen {
  #bits = new Uint32Array(64);

  /** @returns whether the line is new */
  add(line: number): boolean {
    const at = line >>> 5;
    if (at >= this.#bits.length) this.#grow(at);
    const word = this.#bits[at] as number;
    const bit = 1 << (line & 31);
    if ((word & bit) !== 0) return false;
    this.#bits[at] = word | bit;
    return true;
  }

  #grow(least: number): void {
    const bits = new Uint32Array(Math.max(least + 1, this.#bits.length * 2));
    bits.set(this.#bits);
    this.#bits = bits;
  }
}
