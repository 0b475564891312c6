import { expect, test } from 'vitest';
import { makeSeries } from '../../../test/make-series.ts';
import type { Check, Report, SeriesUnit } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import { checkContext } from '../check-context.ts';
import { spread } from '../../stats/spread.ts';
import { upperMad } from '../../stats/upper-mad.ts';
import { cd2030Limits } from './cd2030-limits.ts';
import { outlierDhis2Z } from './outlier-dhis2-z.ts';
import { outlierFastr } from './outlier-fastr.ts';
import { outlierModifiedZ } from './outlier-modified-z.ts';
import { fastrScore } from './outlier-scores.ts';
import { outlierWhoZ } from './outlier-who-z.ts';

const WORKED = [20, 25, 22, 28, 24, 26, 150, 23, 27, 25, 21, 24];

function judge<State>(
  check: Check<'series', State>,
  unit: SeriesUnit,
  options: Record<string, number> = {},
): { line: number; args: Args }[] {
  const found: { line: number; args: Args }[] = [];
  const context = { ...checkContext({ today: 20_000 }), option: (_code: string, name: string) => options[name] };
  const state = check.begin!(context);
  const report: Report = (at, args) => found.push({ line: at.line!, args });
  check.run(unit, report, context, state);
  check.end?.(report, context, state);
  return found;
}

test("one series, four variants side by side: FASTR's worked example", () => {
  const all = ['outlier-modified-z', 'outlier-who-z', 'outlier-dhis2-z', 'outlier-fastr'];
  const unit = makeSeries(WORKED);
  // R: 0.6745 * (150 - median(x)) / mad(x, constant = 1); (150 - mean(x)) / sd(x); … / sqrt(mean((x - mean(x))^2)); (150 - 24.5) / mad(x[x >= 24.5])
  const scores = [outlierModifiedZ, outlierWhoZ, outlierDhis2Z].map((check) => judge(check, unit)[0]!.args['score'] as number);
  expect(scores[0]).toBeCloseTo(42.324875, 9);
  expect(scores[1]).toBeCloseTo((150 - 34.5833333333333) / 36.4229156971101, 9);
  expect(scores[2]).toBeCloseTo((150 - 34.5833333333333) / 34.872286831937, 9);
  const [fastr] = judge(outlierFastr, unit);
  expect(fastr!.args['score']).toBeCloseTo(56.4323935428751, 9);
  expect(fastr).toMatchObject({
    line: 8,
    args: { variant: 'outlier-fastr', limit: 10, n: 12, usualLow: 20, usualHigh: 28, variants: all },
  });
});

test("FASTR's second example: 890 of the trailing 12 months' 1,052 is 0.846", () => {
  const values = [15, 18, 12, 16, 14, 17, 13, 16, 15, 14, 12, 890];
  const score = fastrScore(makeSeries(values), 11, spread(values), upperMad(values, 14.5));
  expect(score.share).toBeCloseTo(890 / 1052, 12);
  expect(score.share).toBeCloseTo(0.846, 3);
});

test('the trailing 12 months end 12 months ago, whatever is missing between', () => {
  const gap = [900, ...Array.from({ length: 14 }, () => undefined), 15, 14, 16, 15, 14, 13, 15, 200];
  const unit = makeSeries(gap);
  expect(fastrScore(unit, 8, spread(unit.values), 1).share).toBeCloseTo(200 / (200 + 102), 12);
});

test('a constant, then a spike: the fallback flags it, up and down', () => {
  const flat = Array.from({ length: 35 }, () => 120);
  expect(judge(outlierModifiedZ, makeSeries([...flat, 1200]))).toMatchObject([
    { line: 37, args: { usualLow: 120, usualHigh: 120, grade: 'extreme' } },
  ]);
  expect(judge(outlierModifiedZ, makeSeries([...flat, 0]))).toHaveLength(1);
  expect(judge(outlierModifiedZ, makeSeries([...flat, 120]))).toEqual([]);
});

test('a count that chance explains is no outlier of a constant; with jumps 0 every value is', () => {
  const none = Array.from({ length: 12 }, () => 0);
  expect(judge(outlierModifiedZ, makeSeries([...none, 2]))).toEqual([]);
  expect(judge(outlierModifiedZ, makeSeries([...none, 3]))).toHaveLength(1);
  expect(judge(outlierModifiedZ, makeSeries([...none, 1]), { jumps: 0 })).toHaveLength(1);
});

test('only uploaded values are findings; history says what is usual', () => {
  const old = makeSeries([...WORKED, 25, 23], 12);
  expect(judge(outlierModifiedZ, old)).toEqual([]);
  const fresh = makeSeries([20, 25, 22, 28, 24, 26, 23, 27, 25, 21, 24, 150], 11);
  expect(judge(outlierModifiedZ, fresh)).toMatchObject([{ line: 13, args: { usualLow: 20, usualHigh: 28, others: 11 } }]);
});

test('exactly 3 is an outlier of DHIS2 and exactly 3.5 none of the modified Z', () => {
  expect(judge(outlierDhis2Z, makeSeries([0, 0, 0, 0, 0, 0, 0, 0, 0, 10]))).toHaveLength(1);
  expect(judge(outlierModifiedZ, makeSeries([-2, -1, -1, 0, 0, 0, 1, 1, 3.5 / 0.6745]))).toEqual([]);
  expect(judge(outlierModifiedZ, makeSeries([-2, -1, -1, 0, 0, 0, 1, 1, 3.6 / 0.6745]))).toHaveLength(1);
});

test('with the limit at 2 the moderate ones are told, and called so', () => {
  const values = [10, 12, 11, 9, 10, 11, 12, 10, 9, 11, 10, 15];
  expect(judge(outlierWhoZ, makeSeries(values))).toEqual([]);
  expect(judge(outlierWhoZ, makeSeries(values), { limit: 2 })).toMatchObject([{ line: 13, args: { grade: 'moderate', limit: 2 } }]);
});

test('short series are not judged, and never silently clean', () => {
  for (const check of [outlierWhoZ, outlierDhis2Z, outlierModifiedZ, outlierFastr] as Check<'series', never>[]) {
    const context = checkContext({ today: 20_000, language: 'fr' });
    const state = check.begin!(context);
    check.run(makeSeries([20, 20, 20, 900]), () => expect.unreachable(), context, state);
    expect(check.end!(() => undefined, context, state)).toMatch(/^il faut \d+ valeurs par série, la plus longue en a 4/);
  }
});

test('CD2030 agrees with R: y <- c(96,88,104,112,79,93,101,64,85,97,110,131); round(median(y),1) ± 5 * round(mad(y),1)', () => {
  const unit = makeSeries([96, 88, 104, 112, 79, 93, 101, 64, 85, 97, 110, 131, 900, 900]);
  expect(cd2030Limits(unit.periods, unit.values, 5)).toEqual({ low: 22.5, high: 170.5, median: 96.5, mad: 14.8, n: 12, lastYear: 2024 });
  expect(cd2030Limits(unit.periods.slice(0, 5), unit.values.slice(0, 5), 5)).toBeUndefined();
});
