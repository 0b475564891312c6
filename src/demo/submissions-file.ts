import { isoFromDay } from '../core/period/index.ts';
import type { HealthCentreReport } from './health-centre-data.ts';
import { DEMO_MONTHS } from './months.ts';
import type { Random } from './random.ts';
import { delimited, utf8, type DemoFile, type Written } from './written-tables.ts';

/** Months whose dates of reception were kept. */
const MONTHS_KEPT = 6;

/** When the health centres' reports came in: most within five days of the month's end, some late. */
export function submissionsFile(reports: readonly HealthCentreReport[], random: Random): DemoFile {
  const kept = new Set(DEMO_MONTHS.slice(-MONTHS_KEPT));
  const rows = reports
    .filter((report) => kept.has(report.month))
    .map((report): Written[] => [
      'Health centre monthly report',
      report.facility.code,
      report.month.id,
      isoFromDay(report.month.end + (random.chance(0.82) ? random.whole(1, 5) : random.whole(6, 20))),
    ]);
  return utf8('submissions.csv', delimited([['data_set', 'place', 'period', 'received'], ...rows]));
}
