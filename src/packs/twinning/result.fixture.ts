/** A hand-made network with every odd case: a missing endline, a mentor that fell, a member in two pairs, a topic without indicator. */
import { periodFromId, type Period } from '../../core/period/index.ts';
import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import type { EventKind, TwinningMember, TwinningPair, TwinningTopic } from '../../core/twinning.ts';
import type { Dose, PairResult, TopicChange, TopicResult, TwinningResult } from '../../twinning/result.ts';

export function month(id: string): Period {
  const period = periodFromId(id);
  if (period === undefined) throw new Error(`Unexpected period ${id} in the fixture`);
  return period;
}

export function at(file: string, line: number) {
  return { file: `twinning/${file}`, line };
}

export function member(code: string, name: string, more: Partial<TwinningMember> = {}): TwinningMember {
  return { code, name, type: 'district', needs: [], at: at('members.csv', 2), ...more };
}

export function topic(code: string, name: string, more: Partial<TwinningTopic> = {}): TwinningTopic {
  const scale = { low: 0, high: 100 };
  return { code, name, direction: 'up', unit: '%', decimals: 1, scale, at: at('topics.csv', 2), ...more };
}

export const GAKENKE = member('gakenke', 'Gakenke', { province: 'North', size: 360_000, setting: 'rural' });
export const BURERA = member('burera', 'Burera', { province: 'North', size: 300_000, setting: 'rural', needs: ['cbhi'] });
export const NYARUGURU = member('nyaruguru', 'Nyaruguru', { province: 'South', needs: ['cbhi', 'stock-outs'] });
export const HUYE = member('huye', 'Huye', { province: 'South' });
export const KIREHE = member('kirehe', 'Kirehe', { province: 'East' });
export const RUHENGERI = member('ruhengeri', 'Ruhengeri Referral Hospital', { type: 'hospital', province: 'North' });
export const NEMBA = member('nemba', 'Nemba District Hospital', { type: 'hospital', province: 'North' });

export const CBHI = topic('cbhi', 'CBHI', { indicator: 'cbhi_coverage' });
export const STOCK_OUTS = topic('stock-outs', 'Stock-outs', { indicator: 'stockouts', direction: 'down', unit: 'days', decimals: 0 });
export const REFERRAL = topic('referral', 'Referral');
export const ACCREDITATION = topic('accreditation', 'Accreditation', { unit: 'points', decimals: 2 });

export function dose(kinds: Readonly<Partial<Record<EventKind, readonly [planned: number, held: number, attended: number]>>>): Dose {
  const list = Object.entries(kinds).map(([kind, [planned, held, attended]]) => ({ kind: kind as EventKind, planned, held, attended }));
  const planned = list.reduce((sum, one) => sum + one.planned, 0);
  const done = (what: 'held' | 'attended'): number => list.reduce((sum, one) => sum + Math.min(one[what], one.planned), 0);
  return { kinds: list, ...(planned === 0 ? {} : { share: done('attended') / planned, heldShare: done('held') / planned }) };
}

export function change(
  who: string,
  about: TwinningTopic,
  baseline?: number,
  endline?: number,
  reasons: readonly string[] = [],
): TopicChange {
  const known = baseline !== undefined && endline !== undefined;
  const difference = known ? endline - baseline : undefined;
  return {
    member: who,
    topic: about.code,
    basis: about.indicator === undefined ? 'score' : 'indicator',
    ...(baseline === undefined ? {} : { baselineAt: '202107', baseline }),
    ...(endline === undefined ? {} : { endlineAt: '202301', endline }),
    ...(difference === undefined ? {} : { change: difference, gain: about.direction === 'up' ? difference : -difference }),
    reasons,
  };
}

export function pair(code: string, first: TwinningMember, second: TwinningMember, topics: readonly TwinningTopic[]): TwinningPair {
  const codes = topics.map((one) => one.code);
  return { code, kind: 'mentoring', first: first.code, second: second.code, topics: codes, start: '2021-08-01', at: at('pairs.csv', 2) };
}

const WHOLE = { outcome: 82.4, milestones: 100, dose: 85.7, reciprocity: 60 };

export function parts(values: Readonly<Partial<typeof WHOLE>>, reason = 'Not enough is known.'): PairResult['parts'] {
  const weights = DEFAULT_TWINNING.weights;
  const all = Object.keys(weights) as (keyof typeof weights)[];
  const there = all.filter((part) => values[part] !== undefined).reduce((sum, part) => sum + weights[part], 0);
  return all.map((part) => {
    const value = values[part];
    const weight = weights[part];
    return value === undefined ? { part, weight, weightUsed: 0, reason } : { part, weight, value, weightUsed: weight / there };
  });
}

export function pairResult(about: TwinningPair, first: TwinningMember, second: TwinningMember, more: Partial<PairResult>): PairResult {
  const formed = more.parts ?? [];
  const scored = formed.some(({ value }) => value !== undefined);
  const score = formed.reduce((sum, { value, weightUsed }) => sum + (value ?? 0) * weightUsed, 0);
  return {
    pair: about,
    first,
    second,
    phase: 'running',
    changes: [],
    gaps: [],
    goals: [],
    milestones: [],
    dose: dose({ 'coaching-in-person': [4, 4, 4], 'learning-workshop': [8, 6, 6] }),
    together: { held: 3, both: 3, hosted: [1, 1] },
    parts: formed,
    ...(scored ? { score } : {}),
    status: 'no-data',
    why: 'Nothing is known.',
    shared: [],
    cautions: [],
    ...more,
  };
}

const cbhiChanges = {
  gakenke: { ...change('gakenke', CBHI, 84, 86.5), planned: { gain: 3, from: 'own trajectory' as const }, ofPlanned: 2.5 / 3 },
  burera: { ...change('burera', CBHI, 71.6, 79.2), planned: { gain: 8, from: 'partnership plan' as const }, ofPlanned: 0.95 },
  nyaruguru: change('nyaruguru', CBHI, 70, 69),
};

const ALIVE = pairResult(pair('p1', GAKENKE, BURERA, [CBHI]), GAKENKE, BURERA, {
  parts: parts(WHOLE),
  status: 'G',
  why: 'Score 84: G is 75 or more.',
  rank: 1,
  rankRange: [1, 2],
  changes: [cbhiChanges.gakenke, cbhiChanges.burera],
  goals: [
    {
      pair: 'p1',
      member: 'burera',
      topic: 'cbhi',
      gap: 'Late subscriptions',
      goal: 'Enrol before July',
      baseline: 71.6,
      target: 79.6,
      at: at('plans.csv', 2),
    },
  ],
  milestones: [
    {
      pair: 'p1',
      title: 'Visit to Gakenke',
      owner: 'Mutuelle director',
      due: '2022-03-01',
      done: '2022-02-20',
      state: 'done',
      at: at('milestones.csv', 2),
    },
    { pair: 'p1', title: 'House-to-house list', due: '2023-03-15', state: 'due', at: at('milestones.csv', 3) },
  ],
  gaps: [
    {
      topic: 'cbhi',
      gapBefore: 12.4,
      gapAfter: 7.3,
      closure: 1 - 7.3 / 12.4,
      mentorGain: 2.5,
      menteeGain: 7.6,
      fromMentorFall: 0,
      mentorFell: false,
    },
  ],
  shared: ['p2'],
});

const FALLEN = pairResult(pair('p2', GAKENKE, NYARUGURU, [CBHI, STOCK_OUTS]), GAKENKE, NYARUGURU, {
  parts: parts({ outcome: 0, milestones: 0, dose: 50 }, 'No visit was hosted.'),
  status: 'R',
  why: 'Score 12: R is under 40.',
  rank: 3,
  rankRange: [3, 3],
  changes: [cbhiChanges.nyaruguru, change('nyaruguru', STOCK_OUTS, 12, 9), change('gakenke', STOCK_OUTS, 4, 8)],
  gaps: [
    {
      topic: 'stock-outs',
      gapBefore: 8,
      gapAfter: 1,
      closure: 0.875,
      mentorGain: -4,
      menteeGain: 3,
      fromMentorFall: 4 / 7,
      mentorFell: false,
    },
    { topic: 'cbhi', gapBefore: 14, gapAfter: 17.5, closure: -0.25, mentorGain: 2.5, menteeGain: -1, mentorFell: true },
  ],
  milestones: [{ pair: 'p2', title: 'Joint action plan', due: '2022-01-31', state: 'late', at: at('milestones.csv', 4) }],
  together: { held: 0, both: 0, hosted: [0, 0] },
  dose: dose({ 'coaching-in-person': [4, 1, 1], 'learning-workshop': [8, 6, 5] }),
  shared: ['p1'],
  cautions: ['Gakenke is in p1 and p2 at the same time.'],
});

const UNMEASURED = pairResult({ ...pair('p3', HUYE, KIREHE, [STOCK_OUTS]), kind: 'peers' }, HUYE, KIREHE, {
  why: 'No part of the score is known.',
  parts: parts({}),
  changes: [
    change('huye', STOCK_OUTS, 7, undefined, ['no value at the endline']),
    change('kirehe', STOCK_OUTS, 9, undefined, ['no value at the endline']),
  ],
});

const UNLINKED = pairResult(pair('p4', RUHENGERI, NEMBA, [REFERRAL, ACCREDITATION]), RUHENGERI, NEMBA, {
  parts: parts({ milestones: 50, dose: 64, reciprocity: 40 }, 'No topic of the pair has a result.'),
  status: 'AR',
  why: 'Score 53: AR is 40 to 60.',
  rank: 2,
  rankRange: [2, 2],
  changes: [change('nemba', REFERRAL, undefined, undefined, ['the topic has no indicator and no scores'])],
  phase: 'ended',
  dose: {
    kinds: [
      { kind: 'coaching-in-person', planned: 4, held: 4, attended: 2, unrecorded: 1 },
      { kind: 'learning-workshop', planned: 8, held: 6, attended: 0, unrecorded: 6 },
    ],
  },
});

const CBHI_RESULT: TopicResult = {
  topic: CBHI,
  baseline: month('202107'),
  endline: month('202301'),
  selected: [cbhiChanges.gakenke, cbhiChanges.burera, cbhiChanges.nyaruguru],
  notSelected: [change('huye', CBHI, 80, 78.5), change('kirehe', CBHI, 76, undefined, ['no value at the endline'])],
  comparison: {
    difference: 4.5333333333333,
    low: 0.4,
    high: 8.6,
    level: 0.95,
    p: 0.25,
    smallestP: 0.25,
    method: 'exact',
    labellings: 4,
    selectedMean: 3.0333333333333,
    notSelectedMean: -1.5,
  },
  matched: {
    difference: 4,
    level: 0.95,
    p: 1,
    smallestP: 1,
    method: 'exact',
    labellings: 2,
    pairs: [{ member: 'gakenke', comparators: ['huye'], distance: 0.41, gain: 2.5, comparatorGain: -1.5 }],
    unmatched: ['burera', 'nyaruguru'],
  },
  verdict: 'effect',
  says: 'Members that selected CBHI gained 4.5 points more; this design could not give a smaller p than 0.25.',
  reasons: ['Kirehe has no value at the endline.'],
};

const STOCK_OUT_RESULT: TopicResult = {
  topic: STOCK_OUTS,
  baseline: month('202107'),
  endline: month('202301'),
  selected: [change('nyaruguru', STOCK_OUTS, 12, 9), change('huye', STOCK_OUTS, 7)],
  notSelected: [change('burera', STOCK_OUTS, 6, 5)],
  verdict: 'cannot-tell',
  says: 'One member with both ends is not enough to compare.',
  reasons: [],
};

const REPEATED: TopicResult = {
  topic: ACCREDITATION,
  selected: [change('nemba', ACCREDITATION, 50.97, 72.07)],
  notSelected: [],
  repeated: {
    rounds: [1, 2, 3],
    members: ['nemba'],
    incomplete: ['ruhengeri'],
    means: [50.97, 60.3, 72.07],
    change: 21.1,
    relativeChange: 21.1 / 50.97,
    friedman: { statistic: 16, df: 2, p: 0.00033546262790251, largestPossible: 16 },
    wilcoxon: [{ from: 1, to: 3, statistic: 36, p: 0.0078125, smallestP: 0.0078125, adjusted: 0.0234375 }],
  },
  verdict: 'not-enough',
  says: 'Nobody did not select it.',
  reasons: [],
};

const UNKNOWN: TopicResult = {
  topic: REFERRAL,
  selected: [],
  notSelected: [],
  verdict: 'not-enough',
  says: 'There is no indicator and there are no scores.',
  reasons: ['The topic has no indicator.'],
};

const MEMBERS = [GAKENKE, BURERA, NYARUGURU, HUYE, KIREHE, RUHENGERI, NEMBA];

export const SMALL: TwinningResult = {
  asOf: month('202302'),
  members: MEMBERS.map((one, index) => ({
    member: one,
    pairs: [],
    dose: dose({ launch: [1, 1, index % 2], 'coaching-in-person': [2, 2, index % 3], 'learning-workshop': [4, 3, Math.min(index, 5)] }),
  })),
  pairs: [ALIVE, FALLEN, UNMEASURED, UNLINKED],
  topics: [CBHI_RESULT, STOCK_OUT_RESULT, REPEATED, UNKNOWN],
  checklists: [
    {
      checklist: 'Accreditation',
      member: 'nemba',
      round: 1,
      score: 71.5,
      sections: [{ section: 'Safety', score: 80, items: 4, notApplicable: 1 }],
      items: 10,
      notApplicable: 2,
      critical: { met: 1, applicable: 2, failed: ['=Hand hygiene'] },
    },
    {
      checklist: 'Accreditation',
      member: 'ruhengeri',
      round: 1,
      sections: [],
      items: 10,
      notApplicable: 10,
      critical: { met: 0, applicable: 0, failed: [] },
    },
  ],
  dose: [
    { kind: 'launch', planned: 1, held: 1, attended: 1, per: 'programme', units: 1, participants: 93 },
    { kind: 'coaching-virtual', planned: 7, held: 6, attended: 6, per: 'member', units: 7 },
    { kind: 'coaching-in-person', planned: 14, held: 9, attended: 8, per: 'member', units: 7 },
    { kind: 'learning-workshop', planned: 4, held: 3, attended: 3, per: 'programme', units: 1 },
    { kind: 'provincial-event', planned: 3, held: 1, attended: 1, per: 'province', units: 3 },
  ],
  sensitivity: {
    trials: [
      { name: 'own', weights: DEFAULT_TWINNING.weights, ranks: { p1: 1, p2: 3, p4: 2 } },
      { name: 'equal', weights: { outcome: 0.25, milestones: 0.25, dose: 0.25, reciprocity: 0.25 }, ranks: { p1: 2, p2: 3, p4: 1 } },
    ],
    steady: ['p1', 'p2'],
  },
  leftOut: [{ at: at('pairs.csv', 7), message: 'Unexpected member "Gakenke2", expected one of members.csv.', fix: 'Correct the name.' }],
  notChecked: [{ about: 'Kirehe', what: 'CBHI', reason: 'no value at the endline' }],
};

/** Nobody has been paired yet. */
export const EMPTY: TwinningResult = {
  asOf: month('202302'),
  members: [],
  pairs: [],
  topics: [],
  checklists: [],
  dose: [],
  sensitivity: { trials: [], steady: [] },
  leftOut: [],
  notChecked: [],
};

/** 40 members in 20 pairs: every fifth red, every seventh without a score. */
export function large(): TwinningResult {
  const members = Array.from({ length: 40 }, (_, index) =>
    member(`m${index + 1}`, `District ${String(index + 1).padStart(2, '0')}`, { province: `P${index % 4}` }),
  );
  const letters = ['G', 'AG', 'AR', 'AG', 'R'] as const;
  const pairs = Array.from({ length: 20 }, (_, index): PairResult => {
    const [first = GAKENKE, second = BURERA] = [members[index], members[index + 20]];
    const about = pair(`p${index + 1}`, first, second, [CBHI]);
    const changes = [change(first.code, CBHI, 80 + index / 2, 82 + index / 2), change(second.code, CBHI, 60 + index, 66 + index * 1.2)];
    if (index % 7 === 6) return pairResult(about, first, second, { changes });
    const score = { outcome: 90 - index * 3, milestones: 100 - index * 4, dose: 95 - index * 2, reciprocity: 70 - index };
    return pairResult(about, first, second, {
      changes,
      parts: parts(score),
      status: letters[index % 5] ?? 'G',
      rank: index + 1,
      rankRange: [Math.max(1, index), index + 3],
      why: `Score ${index}.`,
    });
  });
  const selected = pairs.map((one) => one.changes[1] as TopicChange);
  const notSelected = pairs.map((one) => one.changes[0] as TopicChange);
  return {
    ...SMALL,
    pairs,
    members: members.map((one, index) => ({
      member: one,
      pairs: [],
      dose: dose({ launch: [1, 1, index % 2], 'learning-workshop': [4, 4, index % 5] }),
    })),
    topics: [{ ...CBHI_RESULT, selected, notSelected }],
    sensitivity: {
      trials: [
        {
          name: 'own',
          weights: DEFAULT_TWINNING.weights,
          ranks: Object.fromEntries(pairs.map((one, index) => [one.pair.code, index + 1])),
        },
      ],
      steady: [],
    },
  };
}
