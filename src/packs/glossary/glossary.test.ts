import { expect, test } from 'vitest';
import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import { FEWEST_RESPONDENTS, LEAST_ANSWERED } from '../../leadership/result.ts';
import { MOST_AT_AN_END } from '../leadership/ceiling.ts';
import { LEAST_ATTENDANCE } from '../programme/summary-lines.ts';
import { WORST_SHOWN } from '../retreat/worst-places.ts';
import { entryOf, GLOSSARY } from './glossary.ts';

test('one word, one entry, with a meaning and a source', () => {
  const codes = GLOSSARY.map(({ code }) => code.toLowerCase());
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, meaning, source } of GLOSSARY) expect([code, meaning !== '', source !== '']).toEqual([code, true, true]);
});

test.each(['pair-score', 'dose', 'reciprocity', 'gap-closure', 'selected-against-not-selected', 'smallest-p', 'verdict', 'Friedman'])(
  'a twinning pack’s “%s” can be asked for',
  (code) => expect(entryOf(code)?.rule).toBeTruthy(),
);

test('weights and bands are told as they are set', () => {
  const { weights, status, match } = DEFAULT_TWINNING;
  const rule = entryOf('pair-score')?.rule ?? '';
  for (const [part, weight] of Object.entries(weights)) expect(rule).toContain(`${weight.toFixed(2)} × ${part}`);
  expect(rule).toContain(`G from ${status.G}, AG from ${status.AG}, AR from ${status.AR}`);
  const cost = entryOf('pairing-cost')?.rule ?? '';
  for (const [part, weight] of Object.entries(match.weights)) expect(cost).toContain(`${weight.toFixed(2)} × ${part}`);
});

test.each([
  'leader-session',
  'pace',
  'traction',
  'action-states',
  'indicator-moved',
  'intervention-score',
  'disagreement',
  'retreat-groups',
  'last-places',
])('a programme pack’s “%s” can be asked for', (code) => expect(entryOf(code)?.rule).toBeTruthy());

test.each([
  'practice-score',
  'floor-and-ceiling',
  'cronbach-alpha',
  'suppression',
  'complementary-suppression',
  'self-against-peer',
  'paired-change',
])('a leadership pack’s “%s” can be asked for', (code) => expect(entryOf(code)?.rule).toBeTruthy());

test('limits are told as they are held', () => {
  expect(entryOf('last-places')?.rule).toContain(`the last ${WORST_SHOWN} ranks`);
  expect(entryOf('fewest-respondents')?.rule).toContain(String(FEWEST_RESPONDENTS));
  expect(entryOf('practice-score')?.rule).toContain(`${LEAST_ANSWERED * 100} %`);
  expect(entryOf('floor-and-ceiling')?.rule).toContain(`${MOST_AT_AN_END * 100} %`);
  expect(entryOf('low-attendance')?.rule).toContain(`${LEAST_ATTENDANCE * 100} %`);
});
