/** How many columns of a terminal a text takes. */

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
// East Asian wide and full-width blocks, and pictures.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const NARROW_NOTHING = /^[\p{M}\p{Cf}]*$/u;

export function graphemesOf(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), (part) => part.segment);
}

function graphemeWidth(grapheme: string): number {
  if (NARROW_NOTHING.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Columns of a text without control characters. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  return graphemesOf(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}

/** Cuts to a width, with an ellipsis in the last column where something is cut off. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return '';
  let kept = '';
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    const next = graphemeWidth(grapheme);
    if (used + next > width - 1) break;
    kept += grapheme;
    used += next;
  }
  return `${kept.trimEnd()}…`;
}

/** Fills with spaces to a width; a longer text is shortened. */
export function pad(text: string, width: number, align: 'left' | 'right' | 'center' = 'left'): string {
  const shown = shorten(text, width);
  const spare = width - displayWidth(shown);
  const before = align === 'right' ? spare : align === 'center' ? Math.floor(spare / 2) : 0;
  return ' '.repeat(before) + shown + ' '.repeat(spare - before);
}

function longWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const grapheme of graphemesOf(word)) {
    if (piece !== '' && displayWidth(piece + grapheme) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += grapheme;
  }
  return [...pieces, piece];
}

/** Breaks into lines no wider than `width`, between words; a word that is too long is broken, so that nothing is lost. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => longWord(one, width))) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
