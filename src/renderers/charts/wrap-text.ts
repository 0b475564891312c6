import { textWidth } from './canvas.ts';

function pieces(word: string, room: number, size: number): string[] {
  const fit = Math.max(1, Math.floor(room / textWidth('n', size)));
  const letters = Array.from(word);
  return Array.from({ length: Math.max(1, Math.ceil(letters.length / fit)) }, (_, index) =>
    letters.slice(index * fit, (index + 1) * fit).join(''),
  );
}

/** Breaks a text into lines no wider than `room` at a letter size, between words; a word that is too long is broken, so that nothing is lost. */
export function wrapText(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/u)
    .flatMap((one) => pieces(one, room, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
