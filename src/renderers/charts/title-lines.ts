import { textWidth, WIDTH } from './canvas.ts';

export const TITLE_TEXT = 20;

/** At most two lines; what is beyond ends in an ellipsis. */
export function titleLines(title: string): string[] {
  const room = Math.floor((WIDTH - 48) / textWidth('n', TITLE_TEXT));
  const lines: string[] = [''];
  for (const word of title.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  const shown = lines.slice(0, 2).map((line) => (line.length > room ? `${line.slice(0, room - 1)}…` : line));
  return lines.length > 2 ? [shown[0] ?? '', `${(shown[1] ?? '').slice(0, room - 1)}…`] : shown;
}
