import { UserError } from '../../core/user-error.ts';

/** First bytes of files that people rename to .csv or export by mistake. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a zip archive or an Excel workbook (.xlsx)'],
  ['PK\u0005\u0006', 'an empty zip archive'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Excel workbook (.xls) or a password-protected one'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00FF\u00D8\u00FF', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['%PDF-', 'a PDF document'],
  ['\u001F\u008B', 'a gzip archive'],
  ['7z\u00BC\u00AF', 'a 7z archive'],
  ['Rar!\u001A', 'a RAR archive'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['PAR1', 'a Parquet file'],
];
/** What a server sends instead of an export when nobody is logged in, and what some systems call a spreadsheet. */
const WEB_PAGE = /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype\s+html|html|head|body|table)\b/iu;
/** Text holds next to no control characters; compressed or encrypted bytes hold 11 %. */
const MOST_CONTROL_CHARACTERS = 0.02;
const CONTROL_CHARACTERS_FORGIVEN = 8;
const ESCAPE = 27;

/** Stops at a file whose first bytes name another kind of file. */
export function refuseOtherFormats(file: string, head: Uint8Array): void {
  const start = Buffer.from(head.subarray(0, 256)).toString('latin1');
  if (WEB_PAGE.test(start)) {
    throw new UserError(
      'Unexpected web page (HTML), expected a delimited text file.',
      'Log in, export the table as CSV and give that file.',
      { file },
    );
  }
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind === undefined) return;
  const fix = kind.includes('xlsx')
    ? 'Give the file the ending .xlsx, or export it as CSV.'
    : 'Export the table as CSV and give that file.';
  throw new UserError(`Unexpected binary content, ${kind}, expected a delimited text file.`, fix, { file });
}

/**
 * Stops at content that is no text.
 * @param codes bytes, or units of UTF-16
 */
export function refuseControlCharacters(file: string, codes: Uint8Array | Uint16Array): void {
  let count = 0;
  for (const code of codes) if (code < 32 && !(code >= 9 && code <= 13) && code !== ESCAPE) count++;
  if (count <= CONTROL_CHARACTERS_FORGIVEN + codes.length * MOST_CONTROL_CHARACTERS) return;
  const message = 'Unexpected binary content, expected a delimited text file.';
  throw new UserError(message, 'Export the table as CSV and give that file.', { file });
}
