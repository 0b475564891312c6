/** Text as a workbook stores it: `_x000D_` stands for the character with that code, `_x005F_` for the underscore itself. */
export function decodeStoredText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
