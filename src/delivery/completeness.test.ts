import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../core/thresholds.ts';
import { isThin, sayThin } from './completeness.ts';

const reports = (received: number, expected: number) => ({ kind: 'known', received, expected, basis: 'reports.csv' }) as const;
const unknown = { kind: 'unknown', reason: 'no reports.csv' } as const;

describe('thin', () => {
  it('is a value that too few reports stand behind', () => {
    expect(isThin(reports(8, 10), DEFAULT_THRESHOLDS)).toBe(false);
    expect(isThin(reports(7, 10), DEFAULT_THRESHOLDS)).toBe(true);
    expect(sayThin(reports(7, 10), DEFAULT_THRESHOLDS, 'en')).toBe('70 % of reports in, floor 80 %');
  });

  it('is a ratio of which half of the places sent only one side, though every report is in', () => {
    const half = { counted: 1, incomplete: 1 };
    expect(isThin(reports(2, 2), DEFAULT_THRESHOLDS, half)).toBe(true);
    expect(sayThin(reports(2, 2), DEFAULT_THRESHOLDS, 'en', half)).toBe('50 % of reports in with all that the indicator needs, floor 80 %');
    expect(isThin(reports(9, 10), DEFAULT_THRESHOLDS, { counted: 8, incomplete: 1 })).toBe(false);
    expect(isThin(unknown, DEFAULT_THRESHOLDS, half)).toBe(true);
  });

  it('is nothing that is merely not known', () => {
    expect(isThin(unknown, DEFAULT_THRESHOLDS)).toBe(false);
    expect(isThin(unknown, DEFAULT_THRESHOLDS, { counted: 0, incomplete: 0 })).toBe(false);
  });
});
