/** A file of the demo workspace. */
export interface DemoFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A cell: undefined is blank. */
export type Written = string | number | undefined;

/** Writes rows as a delimited file; names of the demo need no quoting but for the delimiter. */
export function delimited(rows: readonly (readonly Written[])[], delimiter = ',', lineEnd = '\n'): string {
  return rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter) + lineEnd).join('');
}

function quoted(cell: Written, delimiter: string): string {
  const text = cell === undefined ? '' : String(cell);
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function utf8(path: string, text: string): DemoFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** As a French Excel saves it. @throws where a character is not in Latin-1, whose codes Windows-1252 shares */
export function windows1252(path: string, text: string): DemoFile {
  const bytes = Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) as number;
    if (code > 0xff || (code >= 0x80 && code < 0xa0)) throw new Error(`the demo writes only Latin-1 here, not "${character}"`);
    return code;
  });
  return { path, bytes };
}
