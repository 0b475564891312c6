import { expect, test } from 'vitest';
import { place } from '../../delivery/fake-measures.fixture.ts';
import { indicator, period, plan } from '../../delivery/plan.fixture.ts';
import { memberChange } from './member-change.ts';
import { goal, member, networkInput, pair, score, topic, type InputParts } from './network.fixture.ts';

const NURSES = topic('nursing', { indicator: 'nurses' });
const PERIODS = { baseline: period('202112'), endline: period('202212') };
const KAYA = member('Kaya');

/** Kaya rises from 50 to 58. */
function measured(changes: InputParts = {}): ReturnType<typeof networkInput> {
  return networkInput({
    settings: PERIODS,
    data: { places: [place('Kaya')], values: { 'nurses Kaya': { '202112': 50, '202206': 53, '202212': 58 } } },
    ...changes,
  });
}

const NATIONAL = plan({ baseline: { period: period('202106'), value: 40 }, target: { period: period('202306'), value: 64 } });

test('takes the indicator at the place in the two periods', () => {
  expect(memberChange(measured(), KAYA, NURSES)).toEqual({
    member: 'Kaya',
    topic: 'nursing',
    basis: 'indicator',
    baselineAt: '202112',
    endlineAt: '202212',
    baseline: 50,
    endline: 58,
    change: 8,
    gain: 8,
    reasons: ['Neither a partnership plan, nor targets.csv, nor a national plan says how much was to be gained.'],
  });
});

test("takes the topic's own periods before the network's", () => {
  expect(memberChange(measured(), KAYA, { ...NURSES, endline: period('202206') })).toMatchObject({ endlineAt: '202206', gain: 3 });
});

test('turns a fall into a gain where less is better', () => {
  const input = measured({ network: { goals: [goal('Kaya', 'nursing', { target: 42 })] } });
  const down = { ...NURSES, direction: 'down' } as const;
  expect(memberChange(input, KAYA, down)).toMatchObject({ change: 8, gain: -8, planned: { gain: 8 }, ofPlanned: -1 });
});

test('holds the gain against the partnership plan first', () => {
  const goals = [goal('Kaya', 'nursing', { target: 60, baseline: 44 }), goal('Huye', 'nursing', { target: 90 })];
  const input = measured({ network: { goals }, workspace: { plans: [NATIONAL] } });
  expect(memberChange(input, KAYA, NURSES)).toMatchObject({ planned: { gain: 16, from: 'partnership plan' }, ofPlanned: 0.5, reasons: [] });
  const written = measured({ network: { goals: [goal('Kaya', 'nursing', { target: 60 })] } });
  expect(memberChange(written, KAYA, NURSES)).toMatchObject({ planned: { gain: 10 }, ofPlanned: 0.8 });
});

test("takes the goal of the pair asked about, and chooses none where two pairs' goals differ", () => {
  const goals = [goal('Kaya', 'nursing', { target: 60 }), goal('Kaya', 'nursing', { target: 66, pair: 'P2' })];
  const input = measured({ network: { goals } });
  expect(memberChange(input, KAYA, NURSES, pair('P2', 'Kaya', 'Huye', ['nursing']))).toMatchObject({
    planned: { gain: 16 },
    ofPlanned: 0.5,
  });
  const both = memberChange(input, KAYA, NURSES);
  expect(both.planned).toBeUndefined();
  expect(both.reasons[0]).toBe('The partnership plans set 2 different goals on this topic, so none of them is used.');
});

test("holds it against the place's own trajectory, then the plan of the whole", () => {
  const targets = [{ priority: 'nurses', place: 'Kaya', baseline: 40, target: 72, at: { file: 'targets.csv' } }];
  const own = measured({ workspace: { plans: [NATIONAL], targets } });
  expect(memberChange(own, KAYA, NURSES)).toMatchObject({ planned: { gain: 16, from: 'own trajectory' }, ofPlanned: 0.5, reasons: [] });
  const whole = measured({ workspace: { plans: [NATIONAL] } });
  expect(memberChange(whole, KAYA, NURSES)).toMatchObject({ planned: { gain: 12, from: 'national trajectory' } });
  const scoped = measured({ workspace: { plans: [{ ...NATIONAL, scope: 'Kaya' }] } });
  expect(memberChange(scoped, KAYA, NURSES)).toMatchObject({ planned: { gain: 12, from: 'own trajectory' } });
});

test('holds no count against the plan of the whole', () => {
  const input = measured({ workspace: { plans: [NATIONAL], indicators: [indicator({ kind: 'count', overTime: 'flow' })] } });
  const { planned, reasons } = memberChange(input, KAYA, NURSES);
  expect(planned).toBeUndefined();
  expect(reasons).toEqual(['A count cannot be held against the national plan, and the place has no trajectory of its own.']);
});

test('adds a monthly plan up over the quarters that are compared', () => {
  const flows = measured({
    settings: { baseline: period('2021Q4'), endline: period('2022Q4') },
    data: { places: [place('Kaya')], values: { 'nurses Kaya': { '2021Q4': 130, '2022Q4': 160 } } },
    workspace: {
      indicators: [indicator({ kind: 'count', overTime: 'flow' })],
      plans: [{ ...NATIONAL, scope: 'Kaya' }],
    },
  });
  // 1 a month more each month: October to December 2021 stand at 44, 45, 46, a year later at 56, 57, 58.
  expect(memberChange(flows, KAYA, NURSES)).toMatchObject({ gain: 30, planned: { gain: 36 }, ofPlanned: 30 / 36 });
});

test('says that a plan without a value at the baseline, or one that does not hold, is not used', () => {
  const late = { ...NATIONAL, baseline: { period: period('202206'), value: 40 } };
  expect(memberChange(measured({ workspace: { plans: [late] } }), KAYA, NURSES).reasons).toEqual([
    'The plan nurses has no planned value at the baseline, December 2021.',
  ]);
  const broken = { ...NATIONAL, target: { period: period('202106'), value: 64 } };
  expect(memberChange(measured({ workspace: { plans: [broken] } }), KAYA, NURSES).reasons).toEqual([
    'The trajectory of the plan nurses does not hold and is not used.',
  ]);
});

test('does not divide by a plan that asks for nothing', () => {
  const input = measured({ network: { goals: [goal('Kaya', 'nursing', { target: 50 })] } });
  const { ofPlanned, planned, reasons } = memberChange(input, KAYA, NURSES);
  expect(ofPlanned).toBeUndefined();
  expect(planned).toEqual({ gain: 0, from: 'partnership plan' });
  expect(reasons).toEqual(['The plan asks for no gain between these two points, so the gain is not held against it.']);
});

test.each<[string, InputParts, Parameters<typeof member>[1], Parameters<typeof topic>[1], string]>([
  ['no place', {}, { place: undefined }, {}, 'Kaya has no place in the table of places, so its indicators cannot be looked up.'],
  ['an unknown place', {}, { place: 'Kayo' }, {}, 'The place Kayo of Kaya is not in the table of places.'],
  ['an unknown indicator', {}, {}, { indicator: 'nurse' }, 'The indicator nurse of the topic nursing is not in the table of indicators.'],
  ['no endline', {}, {}, { endline: period('202301') }, 'There is no value at the endline, January 2023.'],
  ['an endline to come', {}, {}, { endline: period('202307') }, 'The endline July 2023 has not ended yet.'],
  [
    'an endline before the baseline',
    {},
    {},
    { endline: period('202101') },
    'The endline January 2021 does not come after the baseline December 2021.',
  ],
  [
    'two types',
    {},
    {},
    { endline: period('2022') },
    'The baseline December 2021 and the endline 2022 are not periods of one type, so their values cannot be compared.',
  ],
  ['no periods', { settings: { endline: period('202212') } }, {}, {}, 'No baseline period is set for the topic or the network.'],
  ['no indicator and no score', {}, {}, { indicator: undefined }, 'The topic nursing has no indicator, and Kaya has no score on it.'],
])('gives no gain for %s, and says why', (_, parts, memberChanges, topicChanges, reason) => {
  const one = { ...KAYA, ...memberChanges } as typeof KAYA;
  const { gain, reasons } = memberChange(measured(parts), one, { ...NURSES, ...topicChanges } as typeof NURSES);
  expect(gain).toBeUndefined();
  expect(reasons).toEqual([reason]);
});

test('withholds a value under the completeness floor, in the language of the workspace', () => {
  const data = {
    places: [place('Kaya')],
    values: { 'nurses Kaya': { '202112': 50, '202212': 58 } },
    received: { 'Kaya 202212': [61, 100] as const },
  };
  const thin = memberChange(measured({ data }), KAYA, NURSES);
  expect(thin).toMatchObject({ baseline: 50, endlineAt: '202212' });
  expect(thin.endline).toBeUndefined();
  expect(thin.reasons).toEqual(['The value at the endline, December 2022, is withheld: 61 % of reports in, floor 80 %.']);
  expect(memberChange(measured({ data, workspace: { language: 'fr' } }), KAYA, NURSES).reasons).toEqual([
    'La valeur au point de fin, décembre 2022, est retenue : 61\u202F% des rapports reçus, seuil 80\u202F%.',
  ]);
});

const ACCREDITATION = topic('accreditation');

test('takes the first and the last round of the topic where scores have no dates', () => {
  const scores = [score('Kaya', 'accreditation', 1, 40), score('Kaya', 'accreditation', 2, 55), score('Kaya', 'accreditation', 3, 62)];
  expect(memberChange(networkInput({ network: { scores } }), KAYA, ACCREDITATION)).toMatchObject({
    basis: 'score',
    baselineAt: 'round 1',
    endlineAt: 'round 3',
    gain: 22,
  });
  const missing = networkInput({ network: { scores: [...scores.slice(0, 2), score('Huye', 'accreditation', 3, 70)] } });
  const change = memberChange(missing, KAYA, ACCREDITATION);
  expect(change).toMatchObject({ baseline: 40, reasons: ['There is no score at the endline, round 3.'] });
  expect(change.gain).toBeUndefined();
});

test('takes dated scores nearest before the two periods end, none later than as-of', () => {
  const scores = [
    score('Kaya', 'accreditation', 1, 40, '2021-10-03'),
    score('Kaya', 'accreditation', 2, 55, '2022-08-10'),
    score('Kaya', 'accreditation', 3, 90, '2023-01-01'),
    score('Huye', 'accreditation', 1, 60, '2021-12-31'),
  ];
  const input = networkInput({ network: { scores }, settings: PERIODS });
  expect(memberChange(input, KAYA, ACCREDITATION)).toMatchObject({ baselineAt: '2021-10-03', endlineAt: '2022-08-10', gain: 15 });
  expect(memberChange(input, member('Huye'), ACCREDITATION)).toMatchObject({
    baseline: 60,
    reasons: ['There is no score at the endline, after 2021-12-31 and on or before 2022-12-31.'],
  });
  expect(memberChange({ ...input, asOf: period('202207') }, KAYA, ACCREDITATION).endline).toBeUndefined();
});

test('chooses between no two different scores of one round, and counts equal ones once', () => {
  const round = (...values: number[]) => values.map((value) => score('Kaya', 'accreditation', 2, value));
  const change = (...values: number[]) =>
    memberChange(networkInput({ network: { scores: [score('Kaya', 'accreditation', 1, 40), ...round(...values)] } }), KAYA, ACCREDITATION);
  expect(change(50, 50)).toMatchObject({ gain: 10 });
  expect(change(50, 60).reasons).toEqual(['There are different scores at the endline, round 2, and nothing says which one counts.']);
  expect(change().reasons).toEqual(['The topic accreditation has scores of one round only.']);
});
