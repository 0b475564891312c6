import { read } from '@e965/xlsx';

/** A workbook as text that a person can compare: each sheet's cells with value and formula, a line each. */
export function workbookCells(bytes: Uint8Array): string {
  const book = read(bytes, { cellFormula: true });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const cells = Object.entries(sheet)
      .filter(([key]) => !key.startsWith('!'))
      .map(
        ([key, cell]: [string, { v?: unknown; f?: string; z?: string }]) =>
          `${key}\t${JSON.stringify(cell.v ?? null)}${cell.f === undefined ? '' : `\t=${cell.f}`}`,
      );
    return `# ${name}\n${cells.join('\n')}\n`;
  }).join('\n');
}
