import { expect, test } from 'vitest';
import { dayFromIso, periodContaining } from '../core/period/index.ts';
import { twinningFacts } from './facts.ts';
import type { PairResult, TopicResult, TwinningResult } from './result.ts';

const ASOF = periodContaining('monthly', dayFromIso('2023-02-10')!);
const AT = { file: 'pairs.csv', line: 3 };

function member(code: string) {
  return { code, name: code.toUpperCase(), type: 'district', needs: [], at: AT };
}

const PAIR: PairResult = {
  pair: { code: 'p1', kind: 'mentoring', first: 'a', second: 'b', topics: ['t'], start: '2021-08-01', at: AT },
  first: member('a'),
  second: member('b'),
  phase: 'running',
  changes: [
    { member: 'b', topic: 't', basis: 'score', baseline: 50.97, endline: 72.07, change: 72.07 - 50.97, gain: 72.07 - 50.97, reasons: [] },
  ],
  gaps: [{ topic: 't', gapBefore: -1, mentorFell: false, reason: 'the mentor was not ahead' }],
  goals: [{ pair: 'p1', member: 'b', topic: 't', at: AT }],
  milestones: [{ pair: 'p1', title: 'Visit', due: '2022-01-01', state: 'late', at: AT }],
  dose: { kinds: [{ kind: 'launch', planned: 2, held: 1, attended: 0 }], share: 0, heldShare: 0.5 },
  together: { held: 1, both: 0, hosted: [0, 1] },
  parts: [{ part: 'outcome', weight: 0.4, weightUsed: 0, reason: 'nothing planned' }],
  status: 'no-data',
  why: 'No part is known.',
  shared: [],
  cautions: [],
};

const TOPIC: TopicResult = {
  topic: { code: 't', name: 'T', direction: 'up', unit: 'points', decimals: 2, scale: { low: 0, high: 100 }, at: AT },
  selected: [],
  notSelected: [],
  verdict: 'not-enough',
  says: 'Nothing to compare.',
  reasons: [],
};

const RESULT: TwinningResult = {
  asOf: ASOF,
  members: [{ member: member('a'), pairs: ['p1'], dose: { kinds: [] } }],
  pairs: [PAIR],
  topics: [TOPIC],
  checklists: [],
  dose: [{ kind: 'launch', planned: 1, held: 1, attended: 1, per: 'programme', units: 1 }],
  sensitivity: { trials: [], steady: [] },
  leftOut: [{ at: AT, message: 'm', fix: 'f' }],
  notChecked: [{ about: 'a', what: 'w', reason: 'r' }],
};

const INPUTS = [
  { file: 'b.csv', sha256: 'bb' },
  { file: 'a.csv', sha256: 'aa' },
];

test('the contract deliver.twinning/1, key by key', () => {
  const facts = twinningFacts(RESULT, INPUTS) as any;
  expect(Object.keys(facts)).toEqual([
    'schema',
    'asOf',
    'pairs',
    'topics',
    'members',
    'dose',
    'checklists',
    'sensitivity',
    'notChecked',
    'leftOut',
    'inputs',
  ]);
  expect(facts).toMatchObject({
    schema: 'deliver.twinning/1',
    asOf: '202302',
    leftOut: [{ at: { file: 'pairs.csv', line: 3 }, message: 'm', fix: 'f' }],
  });
  expect(facts.inputs.map((one: any) => one.file)).toEqual(['a.csv', 'b.csv']);
});

test('what is absent is null, and no noise of binary fractions is left', () => {
  const facts = twinningFacts(RESULT, []) as any;
  expect(facts.pairs[0]).toMatchObject({ score: null, rank: null, rankRange: null, end: null });
  expect(facts.pairs[0].changes[0]).toMatchObject({ change: 21.1, planned: null, ofPlanned: null, baselineAt: null });
  expect(facts.pairs[0].gaps[0]).toEqual({
    topic: 't',
    gapBefore: -1,
    gapAfter: null,
    closure: null,
    mentorGain: null,
    menteeGain: null,
    fromMentorFall: null,
    mentorFell: false,
    reason: 'the mentor was not ahead',
  });
  expect(facts.pairs[0].dose).toEqual({
    share: 0,
    heldShare: 0.5,
    dueShare: null,
    kinds: [{ kind: 'launch', planned: 2, due: 2, held: 1, attended: 0, unrecorded: 0 }],
  });
  expect(facts.topics[0]).toMatchObject({ comparison: null, matched: null, repeated: null, baseline: null });
});

test('same result, same text; nothing is lost on the way to JSON', () => {
  const facts = twinningFacts(RESULT, INPUTS);
  expect(JSON.stringify(twinningFacts(RESULT, [...INPUTS].reverse()))).toBe(JSON.stringify(facts));
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});
