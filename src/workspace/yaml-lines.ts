import { isMap, isSeq, type Node } from 'yaml';

/** Index of the first character of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Index after the line on which a value ends, notes behind it included. */
export function lineAfter(text: string, node: unknown): number {
  const end = endOf(node);
  if (end > 0 && text[end - 1] === '\n') return end;
  const newline = text.indexOf('\n', end);
  return newline < 0 ? text.length : newline + 1;
}

/** End of the last scalar or bracket: a block collection's own end also counts the notes below it. */
function endOf(node: unknown): number {
  if (isSeq(node) && node.flow !== true && node.items.length > 0) return endOf(node.items.at(-1));
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== undefined) return Math.max(endOf(last.value), endOf(last.key));
  }
  return (node as Node | null | undefined)?.range?.[1] ?? 0;
}

/** Replaces whole lines by others, in the text's own line ends; the text before ends with one. */
export function spliceLines(text: string, from: number, to: number, lines: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, from);
  const gap = before === '' || before.endsWith('\n') ? '' : eol;
  return before + gap + lines.replace(/\n/g, eol) + text.slice(to);
}
