import type { Cell } from '../../../core/grid.ts';
import { MOST_COLUMNS } from '../limits.ts';
import { SheetNotes } from '../sheet/sheet-notes.ts';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { cellOfOds, takeOdsCell, timesOf, type OdsCell } from './ods-cell.ts';

/** A row and how many times it stands there, one below the other. */
export interface OdsRow {
  readonly line: number;
  readonly times: number;
  readonly cells: readonly Cell[];
}

/** Builds the rows of one sheet from an OpenDocument's content. */
export class OdsRows implements XmlHandler {
  ready: OdsRow[] = [];
  private readonly notes: SheetNotes;
  private readonly wanted: number;
  private table = -1;
  private line = 1;
  private times = 1;
  private column = 1;
  private cells: Cell[] = [];
  private cell: OdsCell | undefined;
  /** Depth below the cell: comments and drawings in it have paragraphs of their own, deeper down. */
  private depth = 0;
  private inText = false;

  constructor(wanted: number, notes: SheetNotes) {
    this.wanted = wanted;
    this.notes = notes;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'table') {
      this.table++;
      this.line = 1;
    }
    if (this.table !== this.wanted) return;
    if (this.cell !== undefined) this.openInCell(name, attributes);
    else if (name === 'table-row') {
      this.times = timesOf(attributes, 'table:number-rows-repeated');
      this.cells = [];
      this.column = 1;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.cell = takeOdsCell(attributes);
      this.depth = 0;
    }
  }

  text(text: string): void {
    if (this.inText && this.cell !== undefined) this.cell.text += text.replaceAll(/[\t\n\r ]+/g, ' ');
  }

  close(name: string): void {
    if (this.table !== this.wanted) return;
    if (this.cell !== undefined && this.depth > 0) {
      if (this.depth === 1) this.inText = false;
      this.depth--;
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.endCell(name);
    else if (name === 'table-row') this.endRow();
  }

  private openInCell(name: string, attributes: XmlAttributes): void {
    this.depth++;
    const { cell } = this;
    if (cell === undefined) return;
    if (name === 'p' && this.depth === 1) {
      if (cell.text !== '') cell.text += '\n';
      this.inText = true;
    } else if (!this.inText) return;
    else if (name === 's') cell.text += ' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1), 1000));
    else if (name === 'tab') cell.text += '\t';
    else if (name === 'line-break') cell.text += '\n';
  }

  private endCell(name: string): void {
    const from = this.cell;
    this.cell = undefined;
    this.inText = false;
    if (from === undefined) return;
    const start = this.column;
    this.column += from.times;
    const cell = cellOfOds(from);
    if (cell === '' || start > MOST_COLUMNS) return;
    if (name === 'covered-table-cell') return this.notes.add('covered-by-merge', this.line, start);
    if (typeof cell === 'object' && cell.kind === 'error' && cell.code === '#NO-VALUE')
      this.notes.add('formula-without-value', this.line, start);
    while (this.cells.length < start - 1) this.cells.push('');
    for (let times = Math.min(from.times, MOST_COLUMNS - start + 1); times > 0; times--) this.cells.push(cell);
  }

  private endRow(): void {
    if (this.cells.length > 0) this.ready.push({ line: this.line, times: this.times, cells: this.cells });
    this.line += this.times;
  }
}
