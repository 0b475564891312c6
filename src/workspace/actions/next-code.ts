import { layActions } from './actions-layout.ts';

/**
 * The next free code `A<n>`: one more than the highest in the text, rows that do not hold included.
 * @param taken codes that were given elsewhere, in recorded stocktakes for example: they are never given again either
 */
export function nextActionCode(text: string | undefined, taken: Iterable<string> = []): string {
  const own = text === undefined || isEmpty(text) ? [] : codesIn(text);
  const numbers = [...own, ...taken].flatMap((code) => /^A(\d{1,9})$/i.exec(code.trim())?.[1] ?? []).map(Number);
  return `A${Math.max(0, ...numbers) + 1}`;
}

/** Every code in the text, as written. */
export function codesIn(text: string): string[] {
  const { columns, rows } = layActions(text);
  const index = columns.get('code') ?? 0;
  return rows.map((row) => (row[index]?.text ?? '').trim()).filter((code) => code !== '');
}

export function isEmpty(text: string): boolean {
  return text.replace('\uFEFF', '').trim() === '';
}
