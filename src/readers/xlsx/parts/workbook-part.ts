import { scanPart } from '../xml/scan-part.ts';
import type { Zip, ZipEntry } from '../zip/zip-directory.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  readonly relationship: string;
}

export interface WorkbookPart {
  /** Whether serial numbers count from 1904-01-01. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
}

/** Reads which sheets a workbook has, in the order of its tabs. */
export function readWorkbookPart(zip: Zip, entry: ZipEntry): WorkbookPart {
  let date1904 = false;
  const sheets: SheetEntry[] = [];
  scanPart(zip, entry, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = attributes.isOn('date1904');
      if (name !== 'sheet') return;
      const relationship = attributes.getPrefixed('id') ?? attributes.get('id') ?? '';
      sheets.push({ name: attributes.get('name') ?? `Sheet${sheets.length + 1}`, state: stateOf(attributes.get('state')), relationship });
    },
    close() {},
    text() {},
  });
  return { date1904, sheets };
}

function stateOf(state: string | undefined): SheetEntry['state'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
