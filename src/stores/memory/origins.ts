import { cellName, type Source } from '../../core/source.ts';

/** What many values share: their file, sheet, rank and column. */
interface Origin {
  readonly group: Group;
  readonly column: number;
}

/** An origin as plain data. */
export interface PlainOrigin {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly rank: number | undefined;
  readonly column: number;
}

interface Group {
  readonly file: string;
  readonly sheet: string | undefined;
  /** Undefined without a ledger. */
  readonly rank: number | undefined;
  readonly byColumn: Map<number, number>;
}

/** Numbers the columns that values come from, so that a value keeps two numbers in place of a source: its column's and its line. */
export class Origins {
  readonly #origins: Origin[] = [];
  readonly #groups = new Map<string, Group>();
  #last: Group | undefined;

  numberOf({ file, sheet, column = 0 }: Source, rank: number | undefined): number {
    let group = this.#last;
    if (group === undefined || group.file !== file || group.sheet !== sheet || group.rank !== rank)
      this.#last = group = this.#groupOf(file, sheet, rank);
    let number = group.byColumn.get(column);
    if (number === undefined) {
      number = this.#origins.push({ group, column }) - 1;
      group.byColumn.set(column, number);
    }
    return number;
  }

  /** All of them, by number. */
  plain(): PlainOrigin[] {
    return this.#origins.map(({ group: { file, sheet, rank }, column }) => ({ file, sheet, rank, column }));
  }

  rankOf(number: number): number | undefined {
    return (this.#origins[number] as Origin).group.rank;
  }

  sourceAt(number: number, line: number): Source {
    const { group, column } = this.#origins[number] as Origin;
    const { file, sheet } = group;
    const where = sheet === undefined ? { file, line, column } : { file, sheet, line, column };
    return column > 0 && line > 0 ? { ...where, cell: cellName(column, line) } : where;
  }

  #groupOf(file: string, sheet: string | undefined, rank: number | undefined): Group {
    const key = `${file}\0${sheet === undefined ? '' : `=${sheet}`}\0${rank ?? ''}`;
    let group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, (group = { file, sheet, rank, byColumn: new Map() }));
    return group;
  }
}
