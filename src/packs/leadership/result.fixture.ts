/**
 * Surveys by hand: two rounds, a team of 4 and one hidden so that the 4 cannot be worked out, own questions, free texts.
 * Hidden cells hold planted numbers that a review would never leave there: they must show in no format.
 */
import type { InstrumentId, Question, SurveyRound, SurveyTeam } from '../../core/leadership.ts';
import { periodFromId, type Period } from '../../core/period/index.ts';
import type { LeadershipResult, ScaleScore, ScoreChange, SelfAgainstPeer } from '../../leadership/result.ts';
import type { LeadershipInput } from './input.ts';

export function month(id: string): Period {
  const period = periodFromId(id);
  if (period === undefined) throw new Error(`Unexpected period ${id} in the fixture`);
  return period;
}

/** Off every scale, so that it stands out however it is rounded. */
export const PLANTED = 77.77;
/** What to look for in drawn bytes: with point or comma, as a share, as a count. */
export const PLANTED_TEXT = /77[.,]77|7[\s\u00A0\u202F,.]?777|7777/u;
const PLANTED_COUNT = 7777;

const at = { file: 'leadership/table.csv', line: 2 };

function round(code: string, title: string, date: string): SurveyRound {
  return { code, title, date, at };
}

export const BEFORE = round('r1', 'Round 1', '2025-07-07');
export const AFTER = round('r2', 'Round 2', '2026-05-12');

const TEAMS: readonly SurveyTeam[] = [
  { code: 'stores', name: 'Central stores', institution: 'Medical Procurement', indicator: 'availability', at },
  { code: 'clinical', name: 'Clinical services', institution: 'Ministry of Health', at },
  { code: 'planning', name: 'Planning unit', institution: 'Ministry of Health', at },
];

function question(code: string, scale: string, instrument: InstrumentId = 'practices', more: Partial<Question> = {}): Question {
  return { code, instrument, scale, text: `Question ${code}?`, kind: 'scored', low: 1, high: 5, reversed: false, own: false, at, ...more };
}

const QUESTIONS: readonly Question[] = [
  ...['plan', 'scan', 'focus', 'align', 'inspire', 'organise', 'implement', 'monitor', 'listening'].map((scale) =>
    question(`${scale}1`, scale),
  ),
  question('climate1', 'climate', 'climate'),
  question('staged1', 'mission', 'staged', { high: 4 }),
  question('open1', '', 'practices', { kind: 'text', text: 'What should change?' }),
];

type Key = Pick<ScaleScore, 'instrument' | 'scale' | 'round' | 'team' | 'role'>;

function shown(key: Key, mean: number, more: Partial<ScaleScore> = {}): ScaleScore {
  const alpha = { alpha: 0.81, low: 0.72, high: 0.88, respondents: 38, items: 4 };
  return { ...key, respondents: 42, tooLittle: 1, mean, sd: 0.62, lowest: 1.5, highest: 5, floor: 0, ceiling: 0.05, alpha, ...more };
}

/** With everything planted that a hidden cell could give away. */
function hidden(key: Key, why: 'few' | 'complementary'): ScaleScore {
  const alpha = { alpha: PLANTED, low: PLANTED, high: PLANTED, respondents: PLANTED_COUNT, items: PLANTED_COUNT };
  const numbers = { mean: PLANTED, sd: PLANTED, lowest: PLANTED, highest: PLANTED, floor: PLANTED, ceiling: PLANTED };
  return { ...key, hidden: why, respondents: PLANTED_COUNT, tooLittle: PLANTED_COUNT, ...numbers, alpha };
}

const SCALES = ['scan', 'focus', 'align', 'inspire', 'plan', 'organise', 'implement', 'monitor', 'listening'] as const;
const MEANS: Readonly<Record<(typeof SCALES)[number], readonly [number, number]>> = {
  scan: [3.1, 3.3],
  focus: [3.4, 3.9],
  align: [2.9, 3.0],
  inspire: [4.1, 4.4],
  plan: [3.5, 3.4],
  organise: [3.0, 3.6],
  implement: [3.2, 3.2],
  monitor: [2.7, 3.1],
  listening: [3.8, 3.9],
};

function practiceScores(): ScaleScore[] {
  return SCALES.flatMap((scale) =>
    [BEFORE, AFTER].flatMap((one, index): ScaleScore[] => {
      const key = { instrument: 'practices', scale, round: one.code } as const;
      const mean = MEANS[scale][index as 0 | 1];
      const crowded = scale === 'inspire' ? { ceiling: 0.4, sd: 0.91 } : {};
      return [
        shown(key, mean, crowded),
        shown({ ...key, team: 'stores' }, mean + 0.1, { respondents: 20, ...crowded }),
        hidden({ ...key, team: 'clinical' }, 'complementary'),
        hidden({ ...key, team: 'planning' }, 'few'),
      ];
    }),
  );
}

function practiceChanges(): ScoreChange[] {
  return SCALES.flatMap((scale): ScoreChange[] => {
    const key = { instrument: 'practices', scale, from: BEFORE.code, to: AFTER.code } as const;
    const change = MEANS[scale][1] - MEANS[scale][0];
    const paired = { respondents: 30, change, low: change - 0.2, high: change + 0.2, p: 0.0004, smallestP: 2 ** -29 };
    const planted = { change: PLANTED, paired: { respondents: PLANTED_COUNT, change: PLANTED, p: PLANTED, smallestP: PLANTED } };
    return [
      { ...key, change, ...(scale === 'scan' ? { pairedReason: 'Fewer than 5 of the same people answered both rounds.' } : { paired }) },
      { ...key, team: 'stores', change },
      { ...key, team: 'clinical', hidden: 'complementary', ...planted },
      { ...key, team: 'planning', hidden: 'few', ...planted },
    ];
  });
}

function practiceAgainst(): SelfAgainstPeer[] {
  return SCALES.flatMap((scale): SelfAgainstPeer[] =>
    [BEFORE, AFTER].flatMap((one): SelfAgainstPeer[] => {
      const key = { instrument: 'practices', scale, round: one.code } as const;
      const planted = { self: PLANTED, peer: PLANTED, difference: PLANTED };
      return [
        { ...key, self: 3.8, peer: scale === 'align' ? 2.6 : 3.4, difference: scale === 'align' ? 1.2 : 0.4 },
        { ...key, team: 'clinical', hidden: 'complementary', ...planted },
        { ...key, team: 'planning', hidden: 'few', ...planted },
      ];
    }),
  );
}

const CLIMATE: readonly ScaleScore[] = [
  shown({ instrument: 'climate', round: AFTER.code }, 3.72),
  hidden({ instrument: 'climate', round: AFTER.code, team: 'planning' }, 'few'),
];

export const SURVEYS: LeadershipResult = {
  rounds: [BEFORE, AFTER],
  teams: TEAMS,
  questions: QUESTIONS,
  scores: [...practiceScores(), ...CLIMATE],
  changes: practiceChanges(),
  selfAgainstPeer: practiceAgainst(),
  teamResults: TEAMS.map((team) =>
    team.code === 'stores'
      ? { team, moved: { from: { period: month('202506'), value: 72 }, to: { period: month('202605'), value: 81.5 }, gain: 9.5 } }
      : { team, reason: 'The team has not chosen an indicator.' },
  ),
  freeTexts: [
    { question: 'open1', round: BEFORE.code, texts: ['Fewer meetings', 'Give feedback', 'More trust', 'Share data', 'Visit districts'] },
    { question: 'open1', round: AFTER.code, texts: ['My boss shouts'], hidden: 'few' },
  ],
  leftOut: [{ at: { file: 'leadership/responses.csv', line: 12 }, message: 'Unexpected answer 7, expected 1 to 5.', fix: 'Correct it.' }],
  notChecked: [{ about: 'staged', what: 'scores', reason: 'Nobody answered it.' }],
};

/** Nobody was asked as a peer. */
export const NO_PEERS: LeadershipResult = { ...SURVEYS, selfAgainstPeer: [] };

export const ONE_ROUND: LeadershipResult = {
  ...SURVEYS,
  rounds: [BEFORE],
  scores: SURVEYS.scores.filter((one) => one.round === BEFORE.code),
  changes: [],
  selfAgainstPeer: SURVEYS.selfAgainstPeer.filter((one) => one.round === BEFORE.code),
  freeTexts: [],
};

/** A survey that 4 people answered: every cell is hidden. */
export const FOUR_PEOPLE: LeadershipResult = {
  ...SURVEYS,
  teams: TEAMS.slice(2),
  scores: SURVEYS.scores.map((one) => hidden(one, 'few')),
  changes: SURVEYS.changes.map((one) => ({ ...one, hidden: 'few' })),
  selfAgainstPeer: SURVEYS.selfAgainstPeer.map((one) => ({ ...one, hidden: 'few' })),
};

export const NOBODY: LeadershipResult = {
  rounds: [],
  teams: [],
  questions: QUESTIONS,
  scores: [],
  changes: [],
  selfAgainstPeer: [],
  teamResults: [],
  freeTexts: [],
  leftOut: [],
  notChecked: [],
};

export const WORKSPACE = {
  name: 'Ministry',
  author: 'Delivery unit',
  places: [],
  indicators: [
    {
      code: 'availability',
      name: 'Availability of tracer medicines',
      kind: 'percent',
      overTime: 'stock',
      numerator: '#{a}',
      denominator: '#{b}',
      factor: 100,
      direction: 'up',
      unit: '%',
    },
  ],
} as const satisfies LeadershipInput['workspace'];
