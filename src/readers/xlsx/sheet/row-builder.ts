import type { Cell, MergedRange, Row } from '../../../core/grid.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../limits.ts';
import type { XmlAttributes } from '../xml/xml-attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { XmlError } from '../xml/xml-text.ts';
import { columnOf, parseCellReference } from './cell-reference.ts';
import { CoveredCells, isCovered } from './covered-cells.ts';
import { cellOf, type RawCell, type WorkbookParts } from './raw-cell.ts';
import type { NoteCode, SheetNotes } from './sheet-notes.ts';

/** Builds rows from a sheet's XML. Only cells with a value are kept; rows without any are left out. */
export class RowBuilder implements XmlHandler {
  /** Rows that are complete; the caller takes them. */
  ready: Row[] = [];
  private readonly parts: WorkbookParts;
  private readonly notes: SheetNotes;
  private readonly covered: CoveredCells;
  private readonly raw: RawCell = { type: '', style: 0, value: undefined, inline: undefined, formula: false };
  private readonly note = (code: NoteCode): void => this.notes.add(code, this.line, this.column);
  private merges: readonly MergedRange[] = [];
  private inData = false;
  private inPhonetic = false;
  private into: 'value' | 'inline' | undefined;
  private numbered = false;
  private line = 0;
  private lastLine = 0;
  private column = 0;
  private cells: Cell[] = [];

  constructor(parts: WorkbookParts, notes: SheetNotes, merges: readonly MergedRange[]) {
    this.parts = parts;
    this.notes = notes;
    this.covered = new CoveredCells(merges);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (!this.inData) {
      if (name === 'sheetData') this.inData = true;
      return;
    }
    switch (name) {
      case 'c':
        this.startCell(attributes);
        break;
      case 'v':
        this.into = 'value';
        this.raw.value ??= '';
        break;
      case 'f':
        this.raw.formula = true;
        break;
      case 'row':
        this.startRow(attributes.get('r'));
        break;
      case 'is':
        this.raw.inline = '';
        break;
      case 't':
        this.into = this.inPhonetic ? undefined : 'inline';
        break;
      case 'rPh':
        this.inPhonetic = true;
        break;
    }
  }

  text(text: string): void {
    if (this.into === undefined) return;
    this.raw[this.into] = (this.raw[this.into] ?? '') + text;
  }

  close(name: string): void {
    if (!this.inData) return;
    this.into = undefined;
    if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'sheetData') this.inData = false;
  }

  private startRow(reference: string | undefined): void {
    this.numbered = reference !== undefined;
    this.line = reference === undefined ? this.lastLine + 1 : Number(reference);
    this.column = 0;
    this.cells = [];
  }

  private startCell(attributes: XmlAttributes): void {
    const reference = attributes.get('r');
    const column = reference === undefined ? 0 : columnOf(reference);
    this.column = column > 0 ? column : this.column + 1;
    if (this.column > MOST_COLUMNS) throw new XmlError(`cell ${reference ?? ''} beyond column XFD`);
    if (!this.numbered && this.cells.length === 0 && reference !== undefined) this.trustCell(reference);
    const { raw } = this;
    raw.type = attributes.get('t') ?? '';
    raw.style = Number(attributes.get('s') ?? 0);
    raw.value = undefined;
    raw.inline = undefined;
    raw.formula = false;
  }

  /** A row without a number stands where its first cell says. */
  private trustCell(reference: string): void {
    const row = parseCellReference(reference)?.row ?? 0;
    if (row > this.line) this.line = row;
  }

  private endCell(): void {
    const cell = cellOf(this.raw, this.parts, this.note);
    if (cell === '') return;
    this.merges = this.covered.at(this.line);
    if (this.merges.length > 0 && isCovered(this.merges, this.line, this.column)) return this.note('covered-by-merge');
    while (this.cells.length < this.column - 1) this.cells.push('');
    if ((this.cells[this.column - 1] ?? '') !== '') this.note('duplicate-cell');
    this.cells[this.column - 1] = cell;
  }

  private endRow(): void {
    if (!(this.line >= 1 && this.line <= MOST_ROWS)) throw new XmlError(`row number ${this.line}`);
    if (this.line <= this.lastLine) throw new XmlError(`row ${this.line} after row ${this.lastLine}`);
    this.lastLine = this.line;
    if (this.cells.length > 0) this.ready.push({ line: this.line, cells: this.cells });
  }
}
