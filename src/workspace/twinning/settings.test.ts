import { describe, expect, test } from 'vitest';
import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import { Findings, sayProblem } from '../problem.ts';
import { readSettings } from '../settings.ts';

function read(twinning: string): { settings: ReturnType<typeof readSettings>; lines: string[] } {
  const findings = new Findings();
  const settings = readSettings('deliver.yaml', `version: 1\nname: A\n${twinning}`, findings);
  return { settings, lines: findings.problems.map(sayProblem) };
}

describe('twinning in deliver.yaml', () => {
  test('is absent where nothing is said, and the defaults where the key stands alone', () => {
    expect(read('').settings?.twinning).toBeUndefined();
    expect(read('twinning:\n').settings?.twinning).toBeUndefined();
    expect(read('twinning: {}\n').settings?.twinning).toEqual(DEFAULT_TWINNING);
  });

  test('says all that can be said, and keeps the defaults of the rest', () => {
    const { settings, lines } = read(`twinning:
  launch: 2024-11-01
  end: 2026-12-31
  baseline: 2024Q3
  endline: 2026Q2
  dose:
    coaching_virtual: { member: 3 }
    provincial_event: { province: 2 }
    exchange_visit: { member: 1 }
  weights: { outcome: 1, dose: 0 }
  status: { G: 80 }
  pairs_at_once: { mentee: 2 }
  match: { weights: { distance: 0 }, load: 3, same_province: true, same_type: false, farthest_km: 120, least_ahead: 2.5 }
  level: 0.9
  seed: 7
`);
    expect(lines).toEqual([]);
    expect(settings?.twinning).toMatchObject({
      launch: '2024-11-01',
      end: '2026-12-31',
      baseline: { id: '2024Q3' },
      endline: { id: '2026Q2' },
      dose: {
        ...DEFAULT_TWINNING.dose,
        'coaching-virtual': { member: 3 },
        'provincial-event': { member: 1, province: 2 },
        'exchange-visit': { member: 1 },
      },
      weights: { outcome: 1, milestones: 0.25, dose: 0, reciprocity: 0.15 },
      status: { G: 80, AG: 60, AR: 40 },
      pairsAtOnce: { mentee: 2, mentor: 2 },
      match: {
        weights: { performance: 0.5, size: 0.2, setting: 0.1, distance: 0 },
        load: 3,
        sameProvince: true,
        sameType: false,
        farthest: 120,
        leastAhead: 2.5,
      },
      level: 0.9,
      seed: 7,
    });
  });

  test('reads periods in the calendar of the workspace', () => {
    const { settings } = read('calendar: ethiopian\ntwinning: { baseline: 2016-11 }\n');
    expect(settings?.twinning?.baseline).toMatchObject({ calendar: 'ethiopian', id: '201611' });
  });

  test.each([
    ['{ lunch: 2024-01-01 }', 'line 3, column 13 (twinning.lunch): Unexpected key "lunch"', 'Write "launch" (the nearest).'],
    [
      '{ launch: soon }',
      'line 3, column 21 (twinning.launch): Unexpected "soon", expected a date such as 2024-06-30.',
      'Correct the value.',
    ],
    ['{ baseline: often }', 'line 3, column 23 (twinning.baseline): Unexpected baseline "often", expected a period', 'Correct the period.'],
    [
      '{ launch: 2025-01-01, end: 2024-01-01 }',
      'line 3, column 38 (twinning.end): Unexpected end 2024-01-01 that does not follow the launch 2025-01-01, expected a later day.',
      'Correct one of the two.',
    ],
    [
      '{ baseline: 2025, endline: 2025Q4 }',
      'line 3, column 38 (twinning.endline): Unexpected endline 2025Q4 that does not follow the baseline 2025, expected it to begin after the baseline ends.',
      'Correct one of the two periods.',
    ],
    [
      '{ status: { G: 50 } }',
      'line 3, column 21 (twinning.status): Unexpected bands G 50, AG 60, AR 40, expected G at or above AG',
      'Order them.',
    ],
    [
      '{ weights: { outcome: 0, milestones: 0, dose: 0, reciprocity: 0 } }',
      'line 3, column 22 (twinning.weights): Unexpected weights that are all 0, expected at least one above 0.',
      'Give what counts a weight.',
    ],
    [
      '{ match: { weights: { performance: 0, size: 0, setting: 0, distance: 0 } } }',
      '(twinning.match.weights): Unexpected weights that are all 0, expected at least one above 0.',
      'Give what counts a weight.',
    ],
    ['{ weights: { dose: -1 } }', '(twinning.weights.dose): Unexpected "-1", expected a number of 0 or more.', 'Correct the value.'],
    ['{ dose: { coaching-virtual: { member: 1 } } }', 'Unexpected key "coaching-virtual"', 'Write "coaching_virtual" (the nearest).'],
    ['{ dose: { launch: { member: 1.5 } } }', 'Unexpected "1.5", expected a whole number from 0 to 1000.', 'Correct the value.'],
    ['{ pairs_at_once: { mentor: 0 } }', 'Unexpected "0", expected a whole number from 1 to 1000.', 'Correct the value.'],
    ['{ match: { farthest_km: -2 } }', 'Unexpected "-2", expected kilometres from 0 to 20000.', 'Correct the value.'],
    ['{ level: 95 }', 'Unexpected "95", expected a share above 0 and below 1, such as 0.95.', 'Correct the value.'],
  ])('answers %s', (text, message, fix) => {
    const { lines } = read(`twinning: ${text}\n`);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(message);
    expect(lines[0]).toContain(fix);
  });
});
