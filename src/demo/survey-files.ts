import { PRACTICES } from '../core/leadership.ts';
import { demoLeaders } from './programme-files.ts';
import { TEAMS, type DemoLeader, type DemoTeam } from './programme-people.ts';
import { seededRandom, type Random } from './random.ts';
import { delimited, utf8, type DemoFile, type Written } from './written-tables.ts';

/** Chances of the surveys, kept apart from those of the rest. */
const FIRST_CHANCE = 300;

const ROUNDS = [
  { code: 'before', title: 'Before the first retreat', date: '2025-07-07', version: '1', level: 3.3 },
  { code: 'half-way', title: 'Half-way', date: '2026-01-12', version: '1', level: 3.55 },
] as const;

/** Behaviours of each practice in the form of the templates. */
const BEHAVIOURS = 4;
/** Items of the work-group climate form. */
const CLIMATE = 10;

/** Two rounds on the eight practices and one on climate: eight teams, of which one is too small to be shown. */
export function surveyFiles(seed: number): DemoFile[] {
  const leaders = demoLeaders(seed);
  const random = seededRandom(seed + FIRST_CHANCE);
  const people = respondents(leaders, random);
  return [
    utf8(
      'leadership/rounds.csv',
      delimited([['code', 'title', 'date', 'version'], ...ROUNDS.map((round) => [round.code, round.title, round.date, round.version])]),
    ),
    utf8(
      'leadership/teams.csv',
      delimited([
        ['code', 'name', 'institution', 'indicator', 'place'],
        ...TEAMS.map((team) => [team.code, team.name, team.institution, team.indicator, team.place]),
      ]),
    ),
    ...ROUNDS.map((round, index) => practicesFile(people, round, index, random)),
    climateFile(people, random),
  ];
}

interface Person {
  readonly id: string;
  readonly team: DemoTeam;
  readonly role: 'self' | 'peer';
  /** How the person sees things, apart from the team. */
  readonly leaning: number;
}

/** The leaders on themselves, and five to eight colleagues a team on them; nobody beside the leaders in the smallest team. */
function respondents(leaders: readonly DemoLeader[], random: Random): Person[] {
  const self = leaders.map((leader): Person => ({
    id: leader.code,
    team: teamOf(leader),
    role: 'self',
    leaning: random.normal(0.15, 0.4),
  }));
  const peers = TEAMS.filter((team) => team.leaders >= 5).flatMap((team) =>
    Array.from({ length: random.whole(5, 8) }, (_, index): Person => ({
      id: `${team.code}-${index + 1}`,
      team,
      role: 'peer',
      leaning: random.normal(-0.1, 0.4),
    })),
  );
  return [...self, ...peers];
}

function teamOf(leader: DemoLeader): DemoTeam {
  return TEAMS.find((team) => team.code === leader.team) as DemoTeam;
}

const STRENGTH: Readonly<Record<string, number>> = {
  scan: 0.1,
  focus: 0.3,
  align: -0.1,
  inspire: 0.2,
  plan: 0.25,
  organise: 0,
  implement: 0,
  monitor: -0.4,
};

function practicesFile(people: readonly Person[], round: (typeof ROUNDS)[number], index: number, random: Random): DemoFile {
  const questions = PRACTICES.flatMap((practice) =>
    Array.from({ length: BEHAVIOURS }, (_, at) => ({ practice, code: `${practice}${at + 1}` })),
  );
  const rows = people.flatMap((person): Written[][] => {
    if (random.chance(0.05)) return []; // did not answer this round
    const answers = questions.map(({ practice }) =>
      answer(round.level + (STRENGTH[practice] ?? 0) + (practice === 'monitor' ? 0.35 * index : 0) + person.leaning, random),
    );
    return [
      [
        round.code,
        person.id,
        person.team.code,
        person.role,
        round.version,
        ...answers,
        random.chance(0.12) ? 'We need shorter meetings and clearer decisions.' : undefined,
      ],
    ];
  });
  return utf8(
    `leadership/responses/practices-${round.code}.csv`,
    delimited([['round', 'respondent', 'team', 'role', 'version', ...questions.map((question) => question.code), 'comment'], ...rows]),
  );
}

function climateFile(people: readonly Person[], random: Random): DemoFile {
  const rows = people.flatMap((person): Written[][] =>
    random.chance(0.08)
      ? []
      : [
          [
            'half-way',
            person.id,
            person.team.code,
            person.role,
            '1',
            ...Array.from({ length: CLIMATE }, () => answer(3.6 + person.leaning, random)),
          ],
        ],
  );
  const codes = Array.from({ length: CLIMATE }, (_, at) => `climate${at + 1}`);
  return utf8(
    'leadership/responses/climate-half-way.csv',
    delimited([['round', 'respondent', 'team', 'role', 'version', ...codes], ...rows]),
  );
}

/** 1 to 5; left blank or not applicable now and then. */
function answer(level: number, random: Random): Written {
  if (random.chance(0.015)) return undefined;
  if (random.chance(0.02)) return 'na';
  return Math.min(5, Math.max(1, Math.round(random.normal(level, 0.75))));
}
