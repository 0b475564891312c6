import type { Grid, GridNote, Row } from '../../../core/grid.ts';
import { scanPartInSteps } from '../xml/scan-part.ts';
import type { Zip, ZipEntry } from '../zip/zip-directory.ts';
import type { SheetEntry } from '../parts/workbook-part.ts';
import type { WorkbookParts } from './raw-cell.ts';
import { RowBuilder } from './row-builder.ts';
import { NO_FACTS, readSheetFacts, type SheetFacts } from './sheet-facts.ts';
import { SheetNotes } from './sheet-notes.ts';

/** What a sheet needs to be read: its archive, its part, and what the workbook's sheets share. */
export interface SheetSource {
  readonly zip: Zip;
  readonly entry: ZipEntry;
  readonly parts: () => WorkbookParts;
}

/** A sheet of an .xlsx file. Its rows are unpacked anew each time they are asked for: memory does not grow with the sheet. */
export class SheetGrid implements Grid {
  readonly file: string;
  readonly sheet: string;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  notes: readonly GridNote[] = [];
  private readonly source: SheetSource;
  private facts: SheetFacts | undefined;

  constructor(file: string, sheet: SheetEntry, source: SheetSource) {
    this.file = file;
    this.sheet = sheet.name;
    this.state = sheet.state;
    this.source = source;
  }

  get merges(): SheetFacts['merges'] {
    return this.knownFacts().merges;
  }

  get hiddenRows(): ReadonlySet<number> {
    return this.knownFacts().hiddenRows;
  }

  get hiddenColumns(): ReadonlySet<number> {
    return this.knownFacts().hiddenColumns;
  }

  /** @throws UserError where the sheet is damaged or over the limits, as soon as that shows */
  *rows(): Generator<Row> {
    const { zip, entry, parts } = this.source;
    const notes = new SheetNotes();
    const builder = new RowBuilder(parts(), notes, this.merges);
    for (const _ of scanPartInSteps(zip, entry, builder)) {
      const { ready } = builder;
      builder.ready = [];
      yield* ready;
    }
    this.notes = notes.list();
  }

  private knownFacts(): SheetFacts {
    this.facts ??= readSheetFacts(this.source.zip, this.source.entry);
    return this.facts;
  }
}

/** A sheet that holds no cells: a chart sheet or a dialog. It is listed, with a note that says what it is. */
export function gridWithoutCells(file: string, sheet: SheetEntry, what: string): Grid {
  const note = { code: 'no-cells', text: `${what}: it has no cells.` };
  return { file, sheet: sheet.name, state: sheet.state, ...NO_FACTS, notes: [note], rows: () => [] };
}
