/** Where the boxes, words and lines of a tree stand: plain geometry that any format can draw. Nothing overlaps. */
import { wrapText } from '../wrap-text.ts';

/** Letters of the words and of the small print, in the picture's units, and the height of their lines. */
export const WORDS = { size: 14, line: 18 } as const;
export const SMALL = { size: 11.5, line: 15 } as const;

export interface TreeText {
  readonly x: number;
  /** Of the first line's top. */
  readonly y: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly look: 'words' | 'strong' | 'small';
}

export interface TreeBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `effect` is what is to be explained, `category` names a bone, `cause` is any other. */
  readonly role: 'effect' | 'category' | 'cause';
}

export interface TreeLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly weight: 'spine' | 'bone' | 'thin';
}

export interface TreePicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TreeBox[];
  /** Inside boxes or along bones. */
  readonly texts: readonly TreeText[];
  readonly lines: readonly TreeLine[];
}

export const LINE_HEIGHT = { words: WORDS.line, strong: WORDS.line, small: SMALL.line } as const;
export const TEXT_SIZE = { words: WORDS.size, strong: WORDS.size, small: SMALL.size } as const;
/** Bold letters are wider. */
const BOLD = 1.08;

/** Lines of a text in a given width. */
export function textLines(text: string, width: number, look: TreeText['look']): string[] {
  return wrapText(text, width / (look === 'strong' ? BOLD : 1), TEXT_SIZE[look]);
}

export interface StackedText {
  readonly text: string;
  readonly look: TreeText['look'];
  readonly indent?: number;
}

/** Texts one below the other in a column; empty ones take no room. */
export function stackTexts(
  stack: readonly StackedText[],
  x: number,
  y: number,
  width: number,
): { readonly texts: TreeText[]; readonly height: number } {
  let below = y;
  const texts = stack.flatMap(({ text, look, indent = 0 }): TreeText[] => {
    if (text.trim() === '') return [];
    const lines = textLines(text, width - indent, look);
    const placed: TreeText = { x: x + indent, y: below, width: width - indent, lines, look };
    below += lines.length * LINE_HEIGHT[look];
    return [placed];
  });
  return { texts, height: below - y };
}
