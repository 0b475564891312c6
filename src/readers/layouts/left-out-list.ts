import type { Grid } from '../../core/grid.ts';
import { cellName, type Source } from '../../core/source.ts';
import type { LeftOut } from '../../core/table.ts';

type Entry = { at: Source; code: string; reason: string; cells: number };

/** Of one code, so many stand by themselves; what comes after is one entry, so that a broken file of a million rows stays readable. */
const MOST_BY_THEMSELVES = 1000;

/** What did not become an observation, gathered while reading. */
export class LeftOutList {
  readonly entries: LeftOut[] = [];
  readonly #grid: Pick<Grid, 'file' | 'sheet'>;
  readonly #grouped = new Map<string, Entry>();
  readonly #counts = new Map<string, number>();

  constructor(grid: Pick<Grid, 'file' | 'sheet'>) {
    this.#grid = grid;
  }

  /** One thing at one place. */
  add(code: string, reason: string, cells: number, line: number, column?: number): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > MOST_BY_THEMSELVES) this.group(code, `more of ${code}`, 'more like these', cells, line, column);
    else this.entries.push({ at: this.#at(line, column), code, reason, cells });
  }

  /** One of many that are told together, at the first place. @param key what they have in common */
  group(code: string, key: string, reason: string, cells: number, line: number, column?: number): void {
    const known = this.#grouped.get(key);
    if (known !== undefined) {
      known.cells += cells;
      return;
    }
    const entry = { at: this.#at(line, column), code, reason, cells };
    this.#grouped.set(key, entry);
    this.entries.push(entry);
  }

  clear(): void {
    this.entries.length = 0;
    this.#grouped.clear();
    this.#counts.clear();
  }

  #at(line: number, column: number | undefined): Source {
    const { file, sheet } = this.#grid;
    return {
      file,
      ...(sheet === undefined ? {} : { sheet }),
      line,
      ...(column === undefined ? {} : { column, cell: cellName(column, line) }),
    };
  }
}
