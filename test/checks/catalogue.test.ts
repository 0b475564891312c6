import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/catalogue.ts';
import { allChecks } from './all-checks.ts';

test('the catalogue has every rule that stands in a family, once', async () => {
  const files = (await allChecks()).map(({ check }) => check.code);
  expect(CHECKS.map(({ code }) => code).sort()).toEqual(files.sort());
});
