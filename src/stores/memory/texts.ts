/** Numbers texts in the order in which they come; each is kept once. */
export class Texts {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  #last = '';
  #lastNumber = -1;

  numberOf(text: string): number {
    // Neighbouring values mostly share a place or an element, as one string object.
    if (text === this.#last && this.#lastNumber >= 0) return this.#lastNumber;
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#texts.push(text) - 1;
      this.#numbers.set(text, number);
    }
    this.#last = text;
    this.#lastNumber = number;
    return number;
  }

  /** Undefined for a text that never came. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  textOf(number: number): string {
    return this.#texts[number] as string;
  }

  /** By number. */
  all(): readonly string[] {
    return this.#texts;
  }

  sorted(): string[] {
    return this.#texts.toSorted(compareTexts);
  }

  /** For each number, how many texts come before its own by code units. */
  ranks(): Int32Array {
    const ranks = new Int32Array(this.#texts.length);
    for (const [rank, text] of this.sorted().entries()) ranks[this.#numbers.get(text) as number] = rank;
    return ranks;
  }
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
