import type { ByteSource } from '../../core/bytes.ts';
import type { GridFile } from '../../core/grid.ts';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts';
import { notAWorkbook } from './not-a-workbook.ts';
import { otherKind } from './refusals.ts';
import { HEAD_BYTES, sniffWorkbook } from './sniff-workbook.ts';
import type { Zip } from './zip/zip-directory.ts';

/**
 * Reads a workbook of any kind (.xlsx, .xlsm, .xlsb, .xls, .ods) as one grid a sheet, hidden ones among them with
 * their `state`. What it is, is read from its bytes, never from its name.
 * @param file the name to use in errors and sources
 * @throws UserError in one line where the file is no workbook, is password-protected, damaged or over the limits; for
 * .xlsx a damaged sheet shows while its rows are read
 */
export async function readWorkbook(file: string, bytes: ByteSource, options: Partial<WorkbookLimits> = {}): Promise<GridFile> {
  const limits = { ...WORKBOOK_LIMITS, ...options };
  const head = bytes.read(0, HEAD_BYTES);
  const kind = sniffWorkbook(head);
  if (kind === undefined) throw notAWorkbook(file, head);
  if (kind === 'ole') return readWhole(file, bytes, 'xls', limits);
  const { openZip } = await import('./zip/zip-directory.ts');
  return readArchive(openZip(file, bytes, limits));
}

async function readArchive(zip: Zip): Promise<GridFile> {
  const mimetype = zip.entries.get('mimetype');
  const content = zip.entries.get('content.xml');
  if (mimetype !== undefined && content !== undefined) {
    const { checkOpenDocument } = await import('./ods/check-open-document.ts');
    checkOpenDocument(zip, mimetype);
    const { openOds } = await import('./ods/open-ods.ts');
    return { file: zip.file, format: 'ods', grids: openOds(zip, content) };
  }
  const { mainPart, openXlsx } = await import('./open-xlsx.ts');
  const main = mainPart(zip);
  const key = main?.name.toLowerCase() ?? '';
  if (main === undefined) throw otherKind(zip.file, 'archive without a workbook', 'Unpack it and give the workbook inside.');
  if (key.endsWith('.bin')) return readWhole(zip.file, zip.bytes, 'xlsb', zip.limits, zip);
  if (/(?:^|\/)(?:word|ppt|visio)\//.test(key)) throw otherKind(zip.file, 'Word or PowerPoint document', 'Give the workbook itself.');
  return { file: zip.file, format: 'xlsx', grids: openXlsx(zip, main) };
}

async function readWhole(file: string, bytes: ByteSource, format: 'xls' | 'xlsb', limits: WorkbookLimits, zip?: Zip): Promise<GridFile> {
  const { readWholeWorkbook } = await import('./whole/read-whole-workbook.ts');
  return readWholeWorkbook(file, bytes, format, limits, zip);
}
