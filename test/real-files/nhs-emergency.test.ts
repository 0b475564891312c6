import { describe, expect } from 'vitest';
import { real, runReal, type Facts, type RealWorkspace } from './real-workspace.ts';

const PLAN = `priority: four-hours
title: Nobody waits more than four hours
indicator: within_4_hours
baseline: { period: 2016-04, value: 90.04 }
target: { period: 2019-12, value: 95 }
trajectory: { shape: linear }
`;

const YEARS: RealWorkspace = {
  name: 'NHS England',
  data: ['nhs-ae/ae_attendances.csv'],
  indicators: [['within_4_hours', 'Within four hours', 'percent', 'flow', '#{attendances} - #{breaches}', '#{attendances}', 'up', '%', '0', '100', '', '', '2']], // prettier-ignore
  plan: PLAN,
};

/** All departments, booked appointments included. */
const departments = (start: string, other: string): string =>
  ['Type 1', 'Type 2', other, 'Booked Appointments Type 1', 'Booked Appointments Type 2', 'Booked Appointments Other Department']
    .map((department) => `#{${start} ${department}}`)
    .join(' + ');
const ATTENDANCES = departments('A&E attendances', 'Other A&E Department');
const OVER_4_HOURS = departments('Attendances over 4hrs', 'Other Department');

const MONTHS: RealWorkspace = {
  name: 'NHS England',
  data: ['nhs-ae/Monthly-AE-April-2025.csv', 'nhs-ae/Monthly-AE-May-2025.csv'],
  indicators: [['within_4_hours', 'Within four hours', 'percent', 'flow', `${ATTENDANCES} - (${OVER_4_HOURS})`, ATTENDANCES, 'up', '%', '0', '100', '', '', '2']], // prettier-ignore
  plan: PLAN.replace('2016-04, value: 90.04', '2025-03, value: 75').replace('2019-12, value: 95', '2026-03, value: 78'),
};

async function facts(workspace: RealWorkspace, ...args: string[]): Promise<Facts> {
  const done = await runReal(workspace, ['stocktake', '--format', 'json', ...args]);
  expect([done.exitCode, done.stderr]).toEqual([0, '']);
  return JSON.parse(done.stdout) as Facts;
}

/** Figures: shared/data/README.md, from the sums of attendances and breaches over all organisations and types. */
describe('three years of emergency departments, 95 % within four hours', () => {
  real('March 2019: 86.60 % of the sums, and every organisation has its place or its reason', YEARS, async () => {
    const { asOf, priorities, leagueTables } = await facts(YEARS);
    expect([asOf, priorities[0]?.actual?.toFixed(2), priorities[0]?.status]).toEqual(['201903', '86.60', 'R']);
    const rows = leagueTables[0]?.rows ?? [];
    expect([rows.length, new Set(rows.map(({ name }) => name)).size]).toEqual([274, 274]);
    expect(rows.filter(({ rank }) => rank !== null)).toHaveLength(226);
    const unranked = rows.filter(({ rank }) => rank === null);
    expect(unranked).toHaveLength(48);
    expect(new Set(unranked.map(({ reason }) => reason))).toEqual(new Set(['no value for March 2019']));
  });

  real('April 2016: 90.04 %', YEARS, async () => {
    const { priorities } = await facts(YEARS, '--as-of', '2016-04');
    expect(priorities[0]?.actual?.toFixed(2)).toBe('90.04');
  });

  real('the full pack is written, twice the same', YEARS, async () => {
    const [first, second] = [await runReal(YEARS, ['stocktake']), await runReal(YEARS, ['stocktake'])];
    expect([...first.written.keys()].sort()).toEqual([
      'packs/2019-03/charts/four-hours-trajectory.svg',
      'packs/2019-03/manifest.json',
      'packs/2019-03/stocktake.document.json',
      'packs/2019-03/stocktake.json',
      'packs/2019-03/stocktake.md',
      'packs/2019-03/stocktake.xlsx',
    ]);
    for (const [path, bytes] of first.written) expect([path, Buffer.compare(Buffer.from(bytes), second.written.get(path) as Uint8Array)]).toEqual([path, 0]); // prettier-ignore
    expect(first.stdout).toContain('R   Nobody waits more');
    expect(first.stdout).toContain('86.60 %');
  });
});

describe('monthly returns as a folder of data', () => {
  real('74.77 % and 75.39 %', MONTHS, async () => {
    expect((await facts(MONTHS, '--as-of', '2025-04')).priorities[0]?.actual?.toFixed(2)).toBe('74.77');
    expect((await facts(MONTHS)).priorities[0]?.actual?.toFixed(2)).toBe('75.39');
  });

  real('the TOTAL rows are recognised, reported and not counted', MONTHS, async () => {
    const { stdout } = await runReal(MONTHS, ['stocktake', '--format', 'markdown']);
    for (const [file, line] of [
      ['Monthly-AE-April-2025.csv', 200],
      ['Monthly-AE-May-2025.csv', 202],
    ])
      expect(stdout.includes(`| data/${file}, line ${line}, column 4 | total row (TOTAL in column D), equal to the sums of the rows above (18 cells with a value) |`)).toBe(true); // prettier-ignore
    expect(stdout).toContain('| 74.77 % | 75.25 % | −0.48 | −92 % | 1,716,559 | 2,295,820 |');
    expect(stdout).toContain('| 1,806,359 | 2,395,886 |');
  });
});
