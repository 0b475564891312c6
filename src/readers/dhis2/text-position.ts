const LINE_END = /\r\n?|\n/g;

/** A place in a text, both from 1; columns count characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of places in a text, from 1. Ask in rising order: each step counts on from the one before. */
export class TextPosition {
  private readonly ends: Iterator<RegExpExecArray>;
  private line = 1;
  private lineStart = 0;
  private next: number;

  constructor(text: string) {
    this.ends = text.matchAll(LINE_END);
    this.next = this.nextStart();
  }

  at(offset: number): Position {
    while (this.next <= offset) {
      this.line += 1;
      this.lineStart = this.next;
      this.next = this.nextStart();
    }
    return { line: this.line, column: offset - this.lineStart + 1 };
  }

  private nextStart(): number {
    const end = this.ends.next();
    return end.done === true ? Infinity : end.value.index + end.value[0].length;
  }
}
