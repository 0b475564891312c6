import { describe, expect, test } from 'vitest';
import { Findings, sayProblem } from './problem.ts';
import { readSettings } from './settings.ts';

function read(rules: string) {
  const findings = new Findings();
  const settings = readSettings('deliver.yaml', `version: 1\nname: Ministry\n${rules}`, findings);
  return { rules: settings?.rules, lines: findings.problems.map(sayProblem) };
}

describe('rules in deliver.yaml', () => {
  test('are re-graded, switched off and given options', () => {
    const { rules, lines } = read(
      'rules:\n  outlier-modified-z: { severity: info, threshold: 5 }\n  decimal-count: off\n  negative-count: Warning\n',
    );
    expect(lines).toEqual([]);
    expect(rules).toEqual({
      'outlier-modified-z': {
        severity: 'info',
        options: { threshold: 5 },
        at: { file: 'deliver.yaml', line: 4, column: 3, field: 'rules.outlier-modified-z' },
      },
      'decimal-count': { off: true, options: {}, at: { file: 'deliver.yaml', line: 5, column: 3, field: 'rules.decimal-count' } },
      'negative-count': {
        severity: 'warning',
        options: {},
        at: { file: 'deliver.yaml', line: 6, column: 3, field: 'rules.negative-count' },
      },
    });
  });

  test('options may be words or switches', () => {
    expect(read('rules:\n  late-report: { strict: true, from: received, share: 0.5 }\n').rules?.['late-report']?.options).toEqual({
      strict: true,
      from: 'received',
      share: 0.5,
    });
  });

  test('say what was expected, at line and column', () => {
    expect(read('rules:\n  decimal-count: warnning\n').lines).toEqual([
      'deliver.yaml, line 4, column 18 (rules.decimal-count): Unexpected "warnning", expected "off", "error", "warning", "info", or options such as { severity: info }. Write "warning" (the nearest).',
    ]);
    expect(read('rules:\n  decimal-count: { severity: high }\n').lines).toEqual([
      'deliver.yaml, line 4, column 30 (rules.decimal-count.severity): Unexpected "high", expected one of "error", "warning", "info". Choose one of these.',
    ]);
    expect(read('rules:\n  decimal-count: { least: [1, 2] }\n').lines).toEqual([
      'deliver.yaml, line 4, column 27 (rules.decimal-count.least): Unexpected list, expected a number, true, false or a word. Correct the value.',
    ]);
    expect(read('rules: strict\n').lines).toHaveLength(1);
    expect(read('rules:\n  decimal-count:\n').lines).toHaveLength(1);
  });
});
