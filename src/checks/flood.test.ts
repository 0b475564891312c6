import { expect, test } from 'vitest';
import type { Args } from '../core/finding.ts';
import { FindingCollector } from './collect-findings.ts';
import { fingerprintOf } from './fingerprint.ts';
import { FEW, Flood, floodWords } from './flood.ts';

const words = { title: '', why: '', message: () => 'Unexpected one, expected none.', fix: () => 'Mend it.' };

/** Findings of so many values of one element. @param last value of the last */
function findingsOf(count: number, last = 0) {
  const { flood, collector } = { flood: new Flood(), collector: new FindingCollector('x', 'warning') };
  for (let at = 1; at <= count; at += 1) {
    const args: Args = { element: 'OPD', place: `HC ${at}`, period: '202606', value: at === count && last > 0 ? last : 800 + at };
    flood.add(collector.report, { file: 'a.csv', line: at }, args, 'OPD');
  }
  flood.end(collector.report);
  return collector.findings();
}

test('a few are told one by one', () => {
  const found = findingsOf(FEW);
  expect(found.map(({ at }) => at.line)).toEqual(Array.from({ length: FEW }, (_, index) => index + 1));
  expect(floodWords({ en: words, fr: words }).en.message(found[0]!.args)).toBe('Unexpected one, expected none.');
});

test('many are one finding with every place', () => {
  const found = findingsOf(FEW + 5);
  expect(found).toHaveLength(1);
  expect(found[0]!.places.map(({ line }) => line)).toEqual(Array.from({ length: FEW + 5 }, (_, index) => index + 1));
  expect(floodWords({ en: words, fr: words }).en.message({ ...found[0]!.args, places: FEW + 5 })).toBe(
    'Unexpected values of OPD in 15 cells, expected what is usual in each series (the first is 801 at HC 1 in June 2026).',
  );
});

test('another value among many is not hidden by a baseline', () => {
  const [same, again, other] = [findingsOf(FEW + 5), findingsOf(FEW + 5), findingsOf(FEW + 5, 4)].map(([one]) => fingerprintOf(one!));
  expect(same).toBe(again);
  expect(other).not.toBe(same);
});
