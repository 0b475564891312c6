/** Finds one character again and again in a text, from places that only move forward, searching no part of the text twice. */
export class CharFinder {
  readonly #character: string;
  #text = '';
  #found = -1;

  constructor(character: string) {
    this.#character = character;
  }

  /** Starts over on another text. */
  over(text: string): void {
    this.#text = text;
    this.#found = -1;
  }

  /** Index of the first one at or after `at`; the text's length where there is none. */
  from(at: number): number {
    if (this.#found < at) {
      const found = this.#text.indexOf(this.#character, at);
      this.#found = found < 0 ? this.#text.length : found;
    }
    return this.#found;
  }
}
