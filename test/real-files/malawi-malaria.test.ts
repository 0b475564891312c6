import { expect } from 'vitest';
import { real, runReal, type Facts, type RealWorkspace } from './real-workspace.ts';

/** 84 months of 972 facilities that stand across the top, three of their names twice: shared/data/README.md. */
const MALARIA: RealWorkspace = {
  name: 'Malawi malaria programme',
  data: ['malawi-dhis2/rdt.csv'],
  indicators: [['rdt', 'Malaria cases confirmed by RDT', 'count', 'flow', '#{NMCP OPD Confirmed Malaria Cases Through RDT}', '', 'down', 'cases', '0', '', '', '', '0']], // prettier-ignore
  plan: `priority: malaria
title: Fewer malaria cases
indicator: rdt
baseline: { period: 2015-01, value: 700000 }
target: { period: 2022-12, value: 500000 }
trajectory: { shape: linear }
`,
};

real('a stocktake over the series of its facilities', MALARIA, async () => {
  const done = await runReal(MALARIA, ['stocktake', '--format', 'json,document', '--output', 'out']);
  expect([done.exitCode, done.stderr.replace(/^Written.*\n/, '')]).toEqual([0, '']);
  const written = (name: string): unknown => JSON.parse(new TextDecoder().decode(done.written.get(`out/${name}`)));
  const facts = written('stocktake.json') as Facts;
  expect(facts.asOf).toBe('202112');
  // The last row of the file: 723 facilities, 570,440 cases.
  expect(facts.priorities[0]?.actual).toBe(570_440);
  const rows = facts.leagueTables[0]?.rows ?? [];
  expect(rows.filter(({ actual }) => actual !== null)).toHaveLength(723);
  expect(rows.reduce((sum, { actual }) => sum + (actual ?? 0), 0)).toBe(570_440);
  const twins = rows.filter(({ name }) => name.includes('(ambiguous'));
  expect(twins.map(({ name, actual }) => [name, actual]).sort()).toEqual([
    ['Dziwe Health Centre (ambiguous 1)', 21],
    ['Dziwe Health Centre (ambiguous 2)', 308],
    ['Mua Mission Hospital (ambiguous 2)', 61],
    ['Queen Elizabeth Central Hospital (ambiguous 2)', null],
  ]);
});

real('84 months that sum to 71,879,442, and the twin columns reported', MALARIA, async () => {
  const { stdout } = await runReal(MALARIA, ['stocktake', '--format', 'markdown']);
  const months = stdout
    .split('\n')
    .filter((line) => /^\| (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20(1[5-9]|2[01]) \|/.test(line));
  expect(months).toHaveLength(84);
  const actuals = months.map((line) => Number(line.split('|')[2]?.replaceAll(/[, ]/g, '')));
  expect(actuals.reduce((sum, value) => sum + value, 0)).toBe(71_879_442);
  for (const name of ['Dziwe Health Centre', 'Queen Elizabeth Central Hospital', 'Mua Mission Hospital'])
    expect(stdout.includes(`2 columns are headed "${name}"`)).toBe(true);
  expect(stdout).toContain('| data/rdt.csv | 54,872 | Jan 2015 – Dec 2021 |');
});

real('tidy gives each filled cell once', MALARIA, async () => {
  const { stdout } = await runReal(MALARIA, ['tidy', 'data/rdt.csv']);
  const rows = stdout.trim().split('\n').slice(1);
  expect(rows).toHaveLength(54_872);
  expect(rows.reduce((sum, row) => sum + Number(row.split(',')[4]), 0)).toBe(71_879_442);
  expect(new Set(rows.map((row) => row.split(',').at(-1))).size).toBe(54_872);
});
