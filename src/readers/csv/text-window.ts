/**
 * The part of a file's text that is being read, from the start of the current record on.
 * Its end is never between a CR and its LF, so that a CR seen in it is known for what it is.
 */
export interface TextWindow {
  readonly text: string;
  /** Whether the file ends where the text ends. */
  readonly ended: boolean;
}

/** Gives the window that starts at `from` of the current one and reaches further; the same text with `ended` at the end of the file. */
export type Grow = (from: number) => TextWindow;

export function textWindow(pieces: Iterable<string>): Grow {
  const source = pieces[Symbol.iterator]();
  let text = '';
  let heldBack = '';
  return (from) => {
    const next = source.next();
    if (next.done === true) {
      text = text.slice(from) + heldBack;
      heldBack = '';
      return { text, ended: true };
    }
    const piece = heldBack + next.value;
    heldBack = piece.endsWith('\r') ? '\r' : '';
    text = text.slice(from) + (heldBack === '' ? piece : piece.slice(0, -1));
    return { text, ended: false };
  };
}
