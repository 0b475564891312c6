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
/** Text holds next to no control characters; compressed or encrypted bytes hold 11 %. */
const MOST_CONTROL_CHARACTERS = 0.02;
const CONTROL_CHARACTERS_FORGIVEN = 8;

/** Stops at bytes that are no text, with the kind of file where its first bytes tell. */
export function refuseBinary(file: string, head: Uint8Array): void {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind === undefined && controlCharacters(head) <= CONTROL_CHARACTERS_FORGIVEN + head.length * MOST_CONTROL_CHARACTERS) return;
  throw new UserError(
    `Unexpected binary content${kind === undefined ? '' : `, ${kind}`}, expected a delimited text file.`,
    kind?.includes('xlsx') === true
      ? 'Give the file the ending .xlsx, or export it as CSV.'
      : 'Export the table as CSV and give that file.',
    { file },
  );
}

/** All below space but tab, line ends, form feed, escape. */
function controlCharacters(head: Uint8Array): number {
  let count = 0;
  for (const byte of head) if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) count++;
  return count;
}
