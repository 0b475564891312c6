/** Rows of a chunk. */
export const CHUNK_ROWS = 1 << 14;
/** V8 keeps a part of a text as a view of the whole from this length on: a view would keep a megabyte alive. */
const SHORTEST_VIEW = 13;
const TWO_BYTES = 1 << 16;

export type Codes = Uint16Array | Uint32Array;

/** A column as numbers of its distinct texts: two bytes a cell, four where there are more than 65,536 of them. */
export class CodedColumn {
  readonly texts: string[] = [];
  /** Filled when a text is first looked up by itself, and not by its bytes. */
  #codes: Map<string, number> | undefined;
  readonly #chunks: Codes[] = [];
  #chunk: Codes = new Uint16Array(0);
  #lastText = '';
  #lastCode = -1;

  /** Must come before the first row of each chunk. */
  beginChunk(): void {
    this.#chunk = this.texts.length > TWO_BYTES ? new Uint32Array(CHUNK_ROWS) : new Uint16Array(CHUNK_ROWS);
    this.#chunks.push(this.#chunk);
  }

  /** @param at row of the chunk */
  put(at: number, code: number): void {
    if (code >= TWO_BYTES && this.#chunk.BYTES_PER_ELEMENT === 2) this.#widen();
    this.#chunk[at] = code;
  }

  /** @param at row of the chunk */
  add(at: number, text: string): void {
    this.put(at, text === this.#lastText && this.#lastCode >= 0 ? this.#lastCode : this.#codeOf(text));
  }

  /** @returns the code of a text that nothing stood for so far */
  addText(text: string): number {
    return this.texts.push(ownText(text)) - 1;
  }

  chunk(number: number): Codes {
    return this.#chunks[number] as Codes;
  }

  /** All chunks, in order. */
  get chunks(): readonly Codes[] {
    return this.#chunks;
  }

  /** Adds chunks that were coded elsewhere. They are changed and kept. @param numbers for each of their codes the one it has here */
  append(chunks: readonly Codes[], numbers: Int32Array): void {
    const isWide = this.texts.length > TWO_BYTES;
    for (const codes of chunks) {
      this.#chunk = isWide && codes.BYTES_PER_ELEMENT === 2 ? Uint32Array.from(codes) : codes;
      for (let at = 0; at < codes.length; at++) this.#chunk[at] = numbers[codes[at] as number] as number;
      this.#chunks.push(this.#chunk);
    }
  }

  /** Ends the adding: only texts and numbers are needed from here on. */
  seal(): void {
    this.#codes = undefined;
  }

  #codeOf(text: string): number {
    const codes = (this.#codes ??= new Map(this.texts.map((known, code) => [known, code])));
    let code = codes.get(text);
    if (code === undefined) {
      code = this.addText(text);
      codes.set(this.texts[code] as string, code);
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
