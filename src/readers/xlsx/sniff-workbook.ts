/** Enough of a file's start to know it. */
export const HEAD_BYTES = 4096;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** `mimetype` must be the first entry of an OpenDocument archive, stored, so that it can be seen from outside. */
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.';
const OFFICE_NAMES = /^(?:\[Content_Types\]\.xml|_rels\/|xl\/|docProps\/|customXml\/)/i;

/**
 * Says from a file's first bytes which kind of workbook it may be, whatever its name.
 * @param head the first bytes; `HEAD_BYTES` are enough
 * @returns `xlsx-zip` an Office archive, `ole` the older container (.xls, or an encrypted .xlsx), `zip-other` any other
 * archive (an .ods among them: `readWorkbook` looks inside), undefined for everything else
 */
export function sniffWorkbook(head: Uint8Array): 'xlsx-zip' | 'ole' | 'zip-other' | undefined {
  if (OLE.every((byte, at) => head[at] === byte)) return 'ole';
  if (head[0] !== 0x50 || head[1] !== 0x4b || !((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))) return undefined;
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  const nameLength = (head[26] ?? 0) | ((head[27] ?? 0) << 8);
  if (text.slice(30).startsWith(OPEN_DOCUMENT)) return 'zip-other';
  return OFFICE_NAMES.test(text.slice(30, 30 + nameLength).replaceAll('\\', '/')) || text.includes('[Content_Types].xml')
    ? 'xlsx-zip'
    : 'zip-other';
}
