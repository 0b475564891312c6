import { builtInFormat, GENERAL, parseNumberFormat, type NumberFormat } from '../values/number-format.ts';
import { scanPart } from '../xml/scan-part.ts';
import type { Zip, ZipEntry } from '../zip/zip-directory.ts';

/** Number formats by a cell's style index (`s`). */
export type Styles = readonly NumberFormat[];

/** Reads the number format of every cell style; without a styles part all numbers are plain. */
export function readStyles(zip: Zip, entry: ZipEntry | undefined): Styles {
  if (entry === undefined) return [];
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  scanPart(zip, entry, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'numFmt' && !inCellFormats) {
        const id = Number(attributes.get('numFmtId'));
        if (!codes.has(id)) codes.set(id, attributes.get('formatCode') ?? '');
      } else if (name === 'xf' && inCellFormats) ids.push(Number(attributes.get('numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text() {},
  });
  return ids.map((id) => formatOf(id, codes.get(id)));
}

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtInFormat(id);
  return code === '' ? GENERAL : parseNumberFormat(code);
}
