import type { MergedRange } from '../../../core/grid.ts';
import { MOST_COLUMNS } from '../limits.ts';
import { scanPart } from '../xml/scan-part.ts';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import { unpack } from '../zip/unpack.ts';
import type { Zip, ZipEntry } from '../zip/zip-directory.ts';
import { parseCellReference } from './cell-reference.ts';

/** What a sheet says of itself besides its cells. */
export interface SheetFacts {
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export const NO_FACTS: SheetFacts = { merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };

/**
 * Reads merges and hidden rows and columns ahead of the cells: merges stand behind them in the file.
 * A big export has none of these words anywhere, which a search over its bytes finds out in a fraction of the time.
 */
export function readSheetFacts(zip: Zip, entry: ZipEntry): SheetFacts {
  if (!mentionsAny(zip, entry, ['mergeCell', 'hidden', 'm\0e\0r\0g\0e\0C\0', 'h\0i\0d\0d\0e\0n\0'])) return NO_FACTS;
  const merges: MergedRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let row = 0;
  scanPart(zip, entry, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.get('r') ?? row + 1);
        if (attributes.isOn('hidden')) hiddenRows.add(row);
      } else if (name === 'col' && attributes.isOn('hidden')) addColumns(hiddenColumns, attributes);
      else if (name === 'mergeCell') {
        const range = parseMergedRange(attributes.get('ref') ?? '');
        if (range !== undefined) merges.push(range);
      }
    },
    close() {},
    text() {},
  });
  return { merges, hiddenRows, hiddenColumns };
}

/** Reads `A1:B3`; undefined for a single cell or no range. */
export function parseMergedRange(text: string): MergedRange | undefined {
  const [first, last] = text.split(':').map((each) => parseCellReference(each));
  if (first === undefined || last === undefined) return undefined;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

function addColumns(columns: Set<number>, attributes: XmlAttributes): void {
  const last = Math.min(Number(attributes.get('max') ?? 0), MOST_COLUMNS);
  for (let column = Number(attributes.get('min') ?? 1); column <= last; column++) columns.add(column);
}

function mentionsAny(zip: Zip, entry: ZipEntry, words: readonly string[]): boolean {
  let tail = Buffer.alloc(0);
  for (const piece of unpack(zip, entry)) {
    const bytes = Buffer.concat([tail, piece]);
    if (words.some((word) => bytes.includes(word, 0, 'latin1'))) return true;
    tail = bytes.subarray(-24);
  }
  return false;
}
