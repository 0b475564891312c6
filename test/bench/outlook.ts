/** How far the outlook misses, and how often its interval holds the truth, on real series beside what R's `forecast` reaches on them. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { forecast } from '../../src/delivery/outlook/forecast.ts';
import { tQuantile } from '../../src/stats/student-t.ts';
import { realData } from '../real-data.ts';

/** R forecast 8.20, naive | seasonal naive, on a seeded sample of 120 series a set: MASE, truths inside 80 % and 95 %. */
const ANCHOR: Readonly<Record<string, readonly [naive: string, seasonalNaive: string]>> = {
  'NHS trusts, 4-hour %': ['2.063 73.5 / 89.9', '1.564 79.0 / 93.8'],
  'Malawi appointments': ['1.314 88.2 / 95.6', '1.655 76.5 / 89.7'],
  'Malawi RDT malaria': ['2.061 78.2 / 90.3', '1.369 80.9 / 89.4'],
};
const POINTS = 36;
const SEASON = 12;

export interface OutlookScore {
  readonly set: string;
  readonly series: number;
  /** Mean absolute miss ÷ mean absolute one-step change of the training part, averaged over series and origins. */
  readonly mase: number;
  readonly naive: number;
  readonly seasonalNaive: number;
  /** Shares of truths inside the 80 % and 95 % interval. */
  readonly inside80: number;
  readonly inside95: number;
}

type SeriesSet = readonly (readonly number[])[];

function table(path: string): Record<string, string>[] {
  return parse(readFileSync(realData(path)), { columns: true, bom: true });
}

/** Last 36 points of each series that has them all and that moves. */
function usable(all: Iterable<readonly number[]>): number[][] {
  return [...all]
    .map((values) => values.slice(-POINTS))
    .filter((values) => values.length === POINTS && values.every(Number.isFinite) && new Set(values).size > 1);
}

function grouped(
  rows: readonly Record<string, string>[],
  key: (row: Record<string, string>) => string,
  order: (row: Record<string, string>) => string,
): Record<string, string>[][] {
  const groups = new Map<string, Record<string, string>[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()].map((group) => group.sort((a, b) => (order(a) < order(b) ? -1 : 1)));
}

/** The three sets of the anchor, whole. */
export function realSeries(): Readonly<Record<string, SeriesSet>> {
  const nhs = table('nhs-ae/ae_attendances.csv').filter((row) => row['type'] === '1');
  const appointments = table('tlo-malawi/monthly_appointments.csv');
  const [, ...rdt] = parse(readFileSync(realData('malawi-dhis2/rdt.csv')), { bom: true, relax_column_count: true }) as string[][];
  return {
    'NHS trusts, 4-hour %': usable(
      grouped(
        nhs,
        (row) => row['org_code']!,
        (row) => row['period']!,
      ).map((group) => group.map((row) => 100 * (1 - Number(row['breaches']) / Number(row['attendances'])))),
    ),
    'Malawi appointments': usable(
      grouped(
        appointments,
        (row) => `${row['Facility_ID']} ${row['Appt_Type']}`,
        (row) => row['Year']! + row['Month']!.padStart(2, '0'),
      ).map((group) => group.map((row) => Number(row['Usage']))),
    ),
    'Malawi RDT malaria': usable(
      (rdt[0] ?? []).slice(4).map((_, column) => rdt.map((row) => (row[column + 4]?.trim() ? Number(row[column + 4]) : Number.NaN))),
    ),
  };
}

/** Scores the outlook's forecast on a set, at the anchor's origins and horizon, or others. */
export function score(set: string, all: SeriesSet, origins: readonly number[] = [24, 30], steps = 6): OutlookScore {
  const misses = { own: [] as number[], naive: [] as number[], seasonal: [] as number[] };
  let [truths, inside80, inside95] = [0, 0, 0];
  for (const values of all) {
    for (const origin of origins) {
      const training = values.slice(0, origin);
      const truth = values.slice(origin, origin + steps);
      const unit = mean(training.slice(1).map((value, i) => Math.abs(value - training[i]!)));
      if (unit === 0) continue;
      const ahead = forecast(training, SEASON, steps);
      if (ahead === undefined) throw new Error(`no outlook for a series of ${set}`);
      const { prospects } = ahead;
      misses.own.push(mean(truth.map((value, h) => Math.abs(value - prospects[h]!.value))) / unit);
      misses.naive.push(mean(truth.map((value) => Math.abs(value - training.at(-1)!))) / unit);
      misses.seasonal.push(mean(truth.map((value, h) => Math.abs(value - training[origin - SEASON + (h % SEASON)]!))) / unit);
      truth.forEach((value, h) => {
        const { value: middle, scale, degrees } = prospects[h]!;
        const off = Math.abs(value - middle);
        truths += 1;
        if (off <= scale * tQuantile(0.9, degrees)) inside80 += 1;
        if (off <= scale * tQuantile(0.975, degrees)) inside95 += 1;
      });
    }
  }
  return {
    set,
    series: all.length,
    mase: mean(misses.own),
    naive: mean(misses.naive),
    seasonalNaive: mean(misses.seasonal),
    inside80: inside80 / truths,
    inside95: inside95 / truths,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The table beside the anchor's numbers. */
export function outlookTable(scores: readonly OutlookScore[]): string {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const rows = scores.map((row) => {
    const [naive, seasonal] = ANCHOR[row.set]!;
    return `| ${row.set} | ${row.series} | ${row.mase.toFixed(3)} | ${percent(row.inside80)} / ${percent(row.inside95)} | ${row.naive.toFixed(3)} | ${row.seasonalNaive.toFixed(3)} | ${naive} | ${seasonal} |`;
  });
  return [
    '| set | series | outlook MASE | inside 80 % / 95 % | naive MASE | seasonal naive MASE | R naive | R seasonal naive |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
