import type { Indicator } from '../core/indicator.ts';
import type { Anchor } from '../core/plan.ts';
import type { Period } from '../core/period/index.ts';
import type { AnchorDraft } from './plan-draft.ts';
import type { Findings } from './problem.ts';
import { readDate } from './written-date.ts';
import { readWrittenNumber, YAML_NUMBERS, type NumberStyle } from './written-number.ts';
import { readWrittenPeriod, type PeriodStyle } from './written-period.ts';
import type { Written } from './written.ts';

/** Reads the single values of a plan; what is not as expected becomes a problem at its place, and undefined. */
export class PlanValues {
  readonly findings: Findings;
  readonly #periods: PeriodStyle;
  readonly #numbers: NumberStyle;

  constructor(findings: Findings, periods: PeriodStyle, numbers: NumberStyle = YAML_NUMBERS) {
    this.findings = findings;
    this.#periods = periods;
    this.#numbers = numbers;
  }

  problem(at: Written, message: string, fix: string): undefined {
    this.findings.problem(at.at, message, fix);
    return undefined;
  }

  period(written: Written, what: string): Period | undefined {
    const read = readWrittenPeriod(written.text, this.#periods);
    if (read.ok) return read.period;
    return this.problem(written, `Unexpected ${what} "${written.text}", expected ${read.expected}.`, 'Correct the period.');
  }

  /** A value in the indicator's unit: `28 %` is 28 where the indicator is a percent, and is not read elsewhere. */
  value(written: Written, what: string, indicator?: Indicator): number | undefined {
    const read = readWrittenNumber(written.text, this.#numbers);
    if (!read.ok) return this.problem(written, `Unexpected ${what} "${written.text}", expected ${read.expected}.`, 'Correct the number.');
    if (!read.percent || indicator === undefined || indicator.kind === 'percent') return read.value;
    const message = `Unexpected ${what} "${written.text}", expected a number without a percent sign: "${indicator.code}" is a ${indicator.kind}.`;
    return this.problem(written, message, 'Remove the sign, or correct the kind of the indicator.');
  }

  /** A bare number, such as a shape's steepness. */
  number(written: Written | undefined, what: string, least: number, most: number): number | undefined {
    if (written === undefined) return undefined;
    const read = readWrittenNumber(written.text, this.#numbers);
    if (read.ok && !read.percent && read.value > least && read.value < most) return read.value;
    const range = most === Infinity ? `a number above ${least}` : `a number above ${least} and below ${most}`;
    return this.problem(written, `Unexpected ${what} "${written.text}", expected ${range}.`, 'Correct the number.');
  }

  /** 0–1; `8 %` is 0.08. */
  share(written: Written): number | undefined {
    const read = readWrittenNumber(written.text, this.#numbers);
    const value = read.ok ? read.value / (read.percent ? 100 : 1) : NaN;
    if (value >= 0 && value <= 1) return value;
    return this.problem(written, `Unexpected share "${written.text}", expected 0 to 1, or 0 % to 100 %.`, 'Correct the number.');
  }

  anchor(draft: AnchorDraft, what: string, indicator?: Indicator): Anchor | undefined {
    const period = this.period(draft.period, `${what} period`);
    const value = this.value(draft.value, what, indicator);
    return period === undefined || value === undefined ? undefined : { period, value };
  }

  /** An ISO date. */
  date(written: Written | undefined, what: string): string | undefined {
    if (written === undefined) return undefined;
    const read = readDate(written.text);
    if (read.ok) return read.iso;
    const expected = read.why === 'ambiguous' ? 'a date that reads one way' : 'a date that exists';
    return this.problem(
      written,
      `Unexpected ${what} date "${written.text}", expected ${expected}, as 2026-06-30.`,
      'Write year-month-day.',
    );
  }
}
