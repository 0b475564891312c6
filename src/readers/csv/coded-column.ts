/** Rows of a chunk. */
export const CHUNK_ROWS = 1 << 16;
/** V8 keeps a part of a text as a view of the whole from this length on: a view would keep a megabyte alive. */
const SHORTEST_VIEW = 13;
const TWO_BYTES = 1 << 16;

type Codes = Uint16Array | Uint32Array;

/** A column as numbers of its distinct texts: two bytes a cell, four where there are more than 65,536 of them. */
export class CodedColumn {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();
  readonly #chunks: Codes[] = [];
  #chunk: Codes = new Uint16Array(0);
  #lastText = '';
  #lastCode = -1;

  /** @param row from 0, one after another */
  add(row: number, text: string): void {
    const code = text === this.#lastText && this.#lastCode >= 0 ? this.#lastCode : this.#codeOf(text);
    const at = row % CHUNK_ROWS;
    if (at === 0)
      this.#chunks.push((this.#chunk = this.texts.length > TWO_BYTES ? new Uint32Array(CHUNK_ROWS) : new Uint16Array(CHUNK_ROWS)));
    if (code >= TWO_BYTES && this.#chunk.BYTES_PER_ELEMENT === 2) this.#widen();
    this.#chunk[at] = code;
  }

  chunk(number: number): Codes {
    return this.#chunks[number] as Codes;
  }

  /** Ends the adding: only texts and numbers are needed from here on. */
  seal(): void {
    this.#codes.clear();
  }

  #codeOf(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) {
      const own = ownText(text);
      code = this.texts.push(own) - 1;
      this.#codes.set(own, code);
    }
    this.#lastText = this.texts[code] as string;
    this.#lastCode = code;
    return code;
  }

  #widen(): void {
    this.#chunk = Uint32Array.from(this.#chunk);
    this.#chunks[this.#chunks.length - 1] = this.#chunk;
  }
}

/** A copy that keeps no larger text alive. */
export function ownText(text: string): string {
  return text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
}
