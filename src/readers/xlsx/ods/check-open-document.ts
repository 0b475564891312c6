import { otherKind, passwordProtected } from '../refusals.ts';
import { partText } from '../zip/part-text.ts';
import type { Zip, ZipEntry } from '../zip/zip-directory.ts';

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/** Checks that an OpenDocument archive is a spreadsheet without a password. @throws UserError where it is not */
export function checkOpenDocument(zip: Zip, mimetype: ZipEntry): void {
  const type = textOf(zip, mimetype).trim();
  if (!type.startsWith(SPREADSHEET))
    throw otherKind(zip.file, `OpenDocument file of type ${type.slice(0, 80)}`, 'Give the workbook itself.');
  const manifest = zip.entries.get('meta-inf/manifest.xml');
  if (manifest !== undefined && textOf(zip, manifest).includes('encryption-data')) throw passwordProtected(zip.file);
}

function textOf(zip: Zip, entry: ZipEntry): string {
  return [...partText(zip, entry)].join('');
}
