import { hasRealData } from '../real-data.ts';
import { realSeries, score, type OutlookScore } from './outlook.ts';

const FILES = ['nhs-ae/ae_attendances.csv', 'tlo-malawi/monthly_appointments.csv', 'malawi-dhis2/rdt.csv'];
const WIDTHS = [7, 9, 12, 12, 8, 10] as const;

/** How far the outlook misses on real series, and how many truths its intervals hold; or why that was not measured. */
export function benchOutlook(): string {
  const title = 'Outlook on real series (mean absolute scaled error; truths inside intervals)';
  const missing = FILES.filter((file) => !hasRealData(file));
  if (missing.length > 0) return `${title}\n  not measured: no ${missing.join(', ')}`;
  const scores = Object.entries(realSeries()).map(([set, all]) => score(set, all));
  return [title, line('', ['series', 'outlook', '80 % holds', '95 % holds', 'naive', 'seasonal']), ...scores.map(scoreLine)].join('\n');
}

function scoreLine({ set, series, mase, naive, seasonalNaive, inside80, inside95 }: OutlookScore): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return line(set, [String(series), mase.toFixed(3), percent(inside80), percent(inside95), naive.toFixed(3), seasonalNaive.toFixed(3)]);
}

function line(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(20)}${cells.map((cell, i) => cell.padStart(WIDTHS[i]!)).join('')}`;
}
