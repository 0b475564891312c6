import { describe, expect, test } from 'vitest';
import type { Args, Finding } from '../core/finding.ts';
import { CHECKS } from './catalogue.ts';
import { conflictOf } from './dhis2-conflict.ts';
import { CONFLICTS } from './dhis2-conflict-table.ts';

function finding(code: string, args: Args, field?: string): Finding {
  const at = { file: 'q3.csv', line: 5, ...(field === undefined ? {} : { field }) };
  return { code, severity: 'error', at, places: [at], args };
}

describe('conflictOf', () => {
  test('gives the code and message of both generations', () => {
    expect(conflictOf(finding('unknown-data-element', { text: 'cI3E5LgDZXX' }), 2)).toEqual({
      before243: { code: 'E7610', message: 'Data element not found or not accessible: cI3E5LgDZXX' },
      from243: { code: 'E8103', message: 'Value #3 data element not found: cI3E5LgDZXX' },
    });
  });

  test('takes the value index of JSON from the field', () => {
    const found = conflictOf(finding('invalid-option', { value: 'Red', elementId: 'abcdefghij1' }, 'dataValues[7].value'));
    expect(found?.from243?.message).toBe('Value #7 value Red is no valid option for data element abcdefghij1');
  });

  test('fills slots in the order that the server numbers them, and says what is not known', () => {
    const found = conflictOf(finding('future-period', { period: '202612', element: 'OPD' }));
    expect(found?.before243?.message).toBe('Period: 202612 is after latest open future period: … for data element: OPD and data set: …');
  });

  test('one generation alone may have a conflict', () => {
    expect(conflictOf(finding('exact-duplicate', { element: 'OPD' }))).toEqual({
      from243: { code: 'E8128', message: 'Value #… all affect the same data value: OPD' },
    });
  });

  test('DHIS2 takes what an outlier rule finds', () => {
    expect(conflictOf(finding('outlier-who-z', {}))).toBeUndefined();
    expect(conflictOf(finding('toString', {}))).toBeUndefined();
  });

  test('every code of the table is a rule, and every slot of a message is filled by something', () => {
    const codes = CHECKS.map(({ code }) => code);
    for (const [code, { before243, from243 }] of Object.entries(CONFLICTS)) {
      expect(codes).toContain(code);
      for (const one of [before243, from243])
        for (const [, slot] of one?.message.matchAll(/\{(\d)\}/g) ?? []) expect(one!.slots[Number(slot)]?.length).toBeGreaterThan(0);
      expect(before243?.code ?? 'E76').toMatch(/^E76/);
      expect(from243?.code).toMatch(/^E(?:8[01]\d\d|7611)$/);
    }
  });
});
