import { UserError } from '../../core/user-error.ts';
import { otherKind } from './refusals.ts';

/** Says what a file is that is neither a zip archive nor an OLE container. @param head its first bytes */
export function notAWorkbook(file: string, head: Uint8Array): UserError {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  if (name.startsWith('~$')) return otherKind(file, 'mark that Excel leaves beside an open workbook (~$…)', 'Leave this file out.');
  if (head.length === 0) return otherKind(file, 'empty file', 'Copy or download it again.');
  const text = new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-8').decode(head).replaceAll('\0', '').trimStart();
  if (/urn:schemas-microsoft-com:office:spreadsheet|<Workbook\b/.test(text)) return otherKind(file, 'XML spreadsheet of Excel 2003');
  if (/^<(?:!doctype html|html|head|body|table|meta|style|!--|div)/i.test(text)) {
    return otherKind(file, 'web page (HTML) under the name of a workbook');
  }
  if (text.startsWith('<')) return otherKind(file, 'XML file');
  if (text.startsWith('ID;P')) return otherKind(file, 'SYLK file');
  if (head[0] === 0x09 && (head[1] === 0 || head[1] === 2 || head[1] === 4)) return otherKind(file, 'workbook older than Excel 5');
  if (head.includes(0)) return otherKind(file, 'binary file of another kind', 'Give the workbook itself.');
  return otherKind(file, 'plain text (CSV)', 'Name it .csv and run again, or open it in Excel and save it as .xlsx.');
}
