import type { Grid, GridNote, Row } from '../../../core/grid.ts';
import { MOST_ROWS } from '../limits.ts';
import { SheetNotes } from '../sheet/sheet-notes.ts';
import { scanPartInSteps } from '../xml/scan-part.ts';
import type { Zip, ZipEntry } from '../zip/zip-directory.ts';
import { OdsRows } from './ods-rows.ts';
import { readOdsTables, type OdsTable } from './ods-tables.ts';

/** Opens an OpenDocument spreadsheet as one grid a sheet; rows are read when asked for, in bounded memory. */
export function openOds(zip: Zip, content: ZipEntry): Grid[] {
  return readOdsTables(zip, content).map((table, index) => new OdsGrid(zip, content, table, index));
}

class OdsGrid implements Grid {
  readonly file: string;
  readonly sheet: string;
  readonly state: 'visible' | 'hidden';
  readonly merges: OdsTable['merges'];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  notes: readonly GridNote[] = [];
  private readonly zip: Zip;
  private readonly content: ZipEntry;
  private readonly index: number;

  constructor(zip: Zip, content: ZipEntry, table: OdsTable, index: number) {
    this.zip = zip;
    this.content = content;
    this.index = index;
    this.file = zip.file;
    this.sheet = table.name;
    this.state = table.hidden ? 'hidden' : 'visible';
    this.merges = table.merges;
    this.hiddenRows = table.hiddenRows;
    this.hiddenColumns = table.hiddenColumns;
  }

  *rows(): Generator<Row> {
    const notes = new SheetNotes();
    const builder = new OdsRows(this.index, notes);
    for (const _ of scanPartInSteps(this.zip, this.content, builder)) {
      const { ready } = builder;
      builder.ready = [];
      for (const { line, times, cells } of ready) {
        for (let each = line; each < line + times && each <= MOST_ROWS; each++) yield { line: each, cells };
      }
    }
    this.notes = notes.list();
  }
}
