/** Places pieces one below the other, and begins a slide when one is full. */
import type { Box } from '../deck.ts';
import { PAGE } from './looks.ts';
import type { Piece } from './piece.ts';

export interface FilledSlide {
  readonly boxes: Box[];
  readonly notes: string[];
}

/** Below so many inches a slide counts as full. */
const MUST_REMAIN = 3;

export class SlideFlow {
  readonly slides: FilledSlide[] = [];
  #top = PAGE.top as number;
  #isEmpty = true;

  get current(): FilledSlide {
    const last = this.slides.at(-1);
    return last ?? this.#begin();
  }

  #begin(): FilledSlide {
    const slide = { boxes: [], notes: [] };
    this.slides.push(slide);
    this.#top = PAGE.top;
    this.#isEmpty = true;
    return slide;
  }

  /** Inches that are left. */
  get room(): number {
    return PAGE.bottom - this.#top;
  }

  get top(): number {
    return this.#top;
  }

  /** Boxes that fill their slide: nothing is placed below them. */
  fillUp(boxes: readonly Box[]): void {
    this.current.boxes.push(...boxes);
    this.#isEmpty = false;
    this.#top = PAGE.bottom;
  }

  /** What stands at the head of its slide and does not push the next piece to another one. */
  lead(piece: Piece): void {
    this.place(piece);
    this.#isEmpty = this.room > MUST_REMAIN;
  }

  /** @returns whether it fitted below what stands here */
  placeBelow(piece: Piece): boolean {
    if (piece.least > this.room || this.#isEmpty) return false;
    this.place(piece);
    return true;
  }

  place(piece: Piece): void {
    if (this.slides.length === 0) this.#begin();
    for (let rest: Piece | undefined = piece; rest !== undefined;) {
      if (rest.least > this.room && !this.#isEmpty) this.#begin();
      const drawn = rest.draw(this.room, this.#top);
      this.current.boxes.push(...drawn.boxes);
      this.#top += drawn.height + PAGE.gap;
      this.#isEmpty = false;
      rest = drawn.rest;
      if (rest !== undefined) this.#begin();
    }
  }

  /** What the speaker reads beside what stands here. */
  note(text: string): void {
    this.current.notes.push(text);
  }

  /** Goes on with a fresh slide, unless this one is. */
  turn(): void {
    if (!this.#isEmpty) this.#begin();
  }
}
