/** Adds numbers without drift: Neumaier's compensated sum (1974), rounded to the decimals that were written. */
export class RunningTotal {
  #sum = 0;
  #lost = 0;
  #decimals = 0;

  /** @param text the number as a plain decimal, for its decimals */
  add(value: number, text: string): void {
    const next = this.#sum + value;
    this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum;
    this.#sum = next;
    const point = text.indexOf('.');
    if (point >= 0) this.#decimals = Math.max(this.#decimals, text.length - point - 1);
  }

  get value(): number {
    const total = this.#sum + this.#lost;
    return this.#decimals > 0 && this.#decimals <= 15 && Math.abs(total) < 1e15 ? Number(total.toFixed(this.#decimals)) : total;
  }
}
