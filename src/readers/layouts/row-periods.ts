import type { Cell, Row } from '../../core/grid.ts';
import { monthOf, readMonthName, type Calendar } from '../../core/period/index.ts';
import { UserError } from '../../core/user-error.ts';
import { cellText } from './cell-text.ts';
import { readPeriodCell, type PeriodResult } from './read-period-cell.ts';
import { cellAt, type ReadingPlan } from './reading-plan.ts';

/** Reads the period that a row says, each text once. */
export class RowPeriods {
  readonly #plan: ReadingPlan;
  readonly #byText = new Map<string, PeriodResult>();

  constructor(plan: ReadingPlan) {
    this.#plan = plan;
  }

  /** Undefined where no column of the row says a period. @param cell the period cell, filled from a merge */
  read(row: Row, cell: Cell | undefined): PeriodResult | undefined {
    const { period, year, month } = this.#plan;
    if (year >= 0 && month >= 0) return this.#once(`${cellText(cellAt(row, year))}\n${cellText(cellAt(row, month))}`, yearAndMonth, row);
    if (period < 0 && year < 0) return undefined;
    if (typeof cell === 'string') return this.#byText.get(cell) ?? this.#remember(cell, readPeriodCell(cell, this.#plan.reading));
    const key = `\n${typeof cell === 'object' && cell.kind === 'date' ? cell.iso : ''} ${cellText(cell)}`;
    return this.#byText.get(key) ?? this.#remember(key, readPeriodCell(cell, this.#plan.reading));
  }

  #once(key: string, read: (row: Row, plan: ReadingPlan) => PeriodResult, row: Row): PeriodResult {
    return this.#byText.get(key) ?? this.#remember(key, read(row, this.#plan));
  }

  #remember(key: string, result: PeriodResult): PeriodResult {
    this.#byText.set(key, result);
    return result;
  }
}

function yearAndMonth(row: Row, plan: ReadingPlan): PeriodResult {
  const [yearText, monthText] = [cellText(cellAt(row, plan.year)), cellText(cellAt(row, plan.month))];
  const year = /^\d{4}(?:\.0)?$/u.test(yearText) ? Number(yearText) : undefined;
  const month = /^\d{1,2}(?:\.0)?$/u.test(monthText) ? Number(monthText) : readMonthName(monthText);
  if (year === undefined || month === undefined)
    return { kind: 'unreadable', reason: `Unexpected year "${yearText}" and month "${monthText}", expected such as 2026 and 6 or June.` };
  return monthPeriod(year, month, plan.reading.calendar ?? 'gregorian');
}

function monthPeriod(year: number, month: number, calendar: Calendar): PeriodResult {
  try {
    return { kind: 'period', period: monthOf(year, month, calendar) };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'unreadable', reason: error.message };
    throw error;
  }
}
