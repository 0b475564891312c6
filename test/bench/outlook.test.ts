import { expect, test } from 'vitest';
import { hasRealData } from '../real-data.ts';
import { outlookTable, realSeries, score } from './outlook.ts';

const asked = process.env['DELIVER_BENCH'] !== undefined;
if (!asked) console.warn('skipped: the outlook on 1,900 real series (set DELIVER_BENCH=1 to measure it)');
const files = ['nhs-ae/ae_attendances.csv', 'tlo-malawi/monthly_appointments.csv', 'malawi-dhis2/rdt.csv'];

test.skipIf(!asked || !files.every(hasRealData))(
  'the 80 % interval holds about 80 % of what came, and no simple method is much nearer',
  () => {
    const scores = Object.entries(realSeries()).map(([set, all]) => score(set, all));
    console.log(outlookTable(scores));
    for (const { inside80, mase, naive, seasonalNaive } of scores) {
      expect(inside80).toBeGreaterThan(0.78);
      expect(inside80).toBeLessThan(0.85);
      expect(mase).toBeLessThan(1.05 * Math.min(naive, seasonalNaive));
    }
  },
);
