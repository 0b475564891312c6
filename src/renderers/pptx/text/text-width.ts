/** How wide text is and where its lines break, so that nothing runs off a slide unseen. Widths are those of Arial, in inches. */

/** Thousandths of the letter size, by width: what is not listed is counted as a whole square. */
const BY_WIDTH: readonly (readonly [number, string])[] = [
  [222, 'ijl‘’‚'],
  [278, ' !,./:;I[\\]ft·\u00A0\u202F'],
  [333, '()-`r“”„°º'],
  [350, '|{}"\'•'],
  [389, '*'],
  [500, 'Jckswvxyzs'],
  [556, '$#0123456789?L_abdeghnopqu–«»'],
  [584, '+<=>~^−×÷±'],
  [612, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [800, '▁▂▃▄▅▆▇█'],
  [889, '%'],
  [944, 'W'],
];
const WIDTHS = new Map(BY_WIDTH.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)));
const SQUARE = 1000;
/** Other alphabets that are as wide as ours at most. */
const NARROW_SCRIPTS = /[\u0250-\u058F\u05D0-\u06FF]/u;
const BOLD = 1.08;
/** Programs and fonts differ a little. */
const SAFETY = 1.03;
/** Sums of widths differ in their last digits. */
const EXACT = 1e-6;
export const POINTS_PER_INCH = 72;
export const LINE_HEIGHT = 1.2;

function letterWidth(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  const [base = letter, ...marks] = Array.from(letter.normalize('NFD'));
  if (marks.length > 0 && base !== letter) return letterWidth(base);
  return NARROW_SCRIPTS.test(letter) ? 700 : SQUARE;
}

/** @returns inches of a text in one line */
export function textWidth(text: string, points: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter);
  return (thousandths / 1000) * (points / POINTS_PER_INCH) * (bold ? BOLD : 1) * SAFETY;
}

/** Cuts a word that no line can hold, by letters. */
function cutWord(word: string, width: number, points: number, bold: boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && textWidth(part + letter, points, bold) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function wrapParagraph(text: string, width: number, points: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (textWidth(joined, points, bold) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = textWidth(word, points, bold) > width ? cutWord(word, width, points, bold) : [word];
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return [...lines, line];
}

/** Lines of a text in a box of `width` inches: words stay whole where they fit, line breaks are kept. */
export function wrapText(text: string, width: number, points: number, bold = false): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width + EXACT, points, bold));
}

/** Inches of the longest word: below this width a word would be cut. */
export function wordWidth(text: string, points: number, bold = false): number {
  return Math.max(0, ...text.split(/[ \n]/u).map((word) => textWidth(word, points, bold)));
}

/** Inches of so many lines. */
export function linesHeight(lines: number, points: number): number {
  return (lines * points * LINE_HEIGHT) / POINTS_PER_INCH;
}
