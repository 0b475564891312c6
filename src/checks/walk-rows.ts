import type { CheckContext, FileUnit, RowUnit } from '../core/check.ts';
import type { CodedRows, Row } from '../core/grid.ts';
import type { ActiveCheck } from './active-checks.ts';
import { dataLines } from './data-lines.ts';
import type { Tally } from './file-account.ts';
import { headingCells, headingRows } from './heading-cells.ts';
import { QuietTexts } from './quiet-texts.ts';
import { TICK } from './walk-values.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Shows every row of a table's grid once to every rule; of a coded grid those that can have something for them. @yields rows walked since the last tick */
export function* walkRows(file: FileUnit, checks: readonly ActiveCheck<'row'>[], context: CheckContext, tally: Tally): Generator<number> {
  const { grid } = file.table;
  if (grid === undefined) return;
  const walker = new RowWalker(file, checks, context, tally);
  const coded = checks.every(({ check }) => check.cellwise === true) ? grid.coded?.() : undefined;
  if (coded === undefined)
    for (const row of grid.rows()) {
      walker.show(row);
      if (walker.count % TICK === 0) yield TICK;
    }
  else yield* walkCoded(walker, coded);
  yield walker.count % TICK;
}

/** Passes over rows of texts to which no rule had anything to say before. */
function* walkCoded(walker: RowWalker, coded: CodedRows): Generator<number> {
  const quiet = new QuietTexts(coded);
  for (const block of coded.blocks()) {
    let line = block.lineBefore;
    for (let at = 0; at < block.length; at++) {
      const odd = block.odd.size === 0 ? undefined : block.odd.get(at);
      line = odd?.line ?? line + 1;
      if (odd !== undefined) walker.show(odd);
      else if (!walker.isAfterBlank && walker.isData(line) && quiet.holdsOnly(block, at)) walker.pass();
      else {
        const cells = block.cells(at);
        const isQuiet = walker.show({ line, cells });
        if (isQuiet) quiet.add(block, at, cells);
      }
      if (walker.count % TICK === 0) yield TICK;
    }
  }
}

class RowWalker {
  count = 0;
  /** The last row that was shown has nothing in it. */
  isAfterBlank = false;
  readonly isData: (line: number) => boolean;
  readonly #checks: readonly ActiveCheck<'row'>[];
  readonly #context: CheckContext;
  readonly #tally: Tally;
  readonly #headings: readonly number[];
  readonly #unit: Writable<RowUnit>;

  constructor({ source, table }: FileUnit, checks: readonly ActiveCheck<'row'>[], context: CheckContext, tally: Tally) {
    this.#checks = checks;
    this.#context = context;
    this.#tally = tally;
    this.#headings = headingRows(table);
    this.isData = dataLines(table, this.#headings);
    this.#unit = { source, table, heading: headingCells(table, this.#headings), row: undefined as unknown as Row, isData: false };
  }

  /** @returns whether it is a row of data, not blank, to which no rule had anything to say */
  show(row: Row): boolean {
    const unit = this.#unit;
    unit.row = row;
    unit.isData = this.isData(row.line);
    const isSilent = this.#run(unit);
    this.isAfterBlank = isBlankRow(row);
    this.count += 1;
    if (this.isAfterBlank) return false;
    this.#tally.rows += 1;
    if (this.#headings.length > 0 && this.#headings.includes(row.line)) this.#tally.heading += 1;
    return isSilent && unit.isData;
  }

  /** A row of data that no rule needs to see. */
  pass(): void {
    this.count += 1;
    this.#tally.rows += 1;
  }

  #run(unit: RowUnit): boolean {
    const checks = this.#checks;
    let isSilent = true;
    for (let index = 0; index < checks.length; index++) {
      const check = checks[index] as ActiveCheck<'row'>;
      const { reported } = check.found;
      const noted = check.run(unit, check.report, this.#context, check.state);
      if (noted === true || check.found.reported !== reported) isSilent = false;
    }
    return isSilent;
  }
}

function isBlankRow({ cells }: Row): boolean {
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (typeof cell !== 'string' || (cell !== '' && cell.trim() !== '')) return false;
  }
  return true;
}
