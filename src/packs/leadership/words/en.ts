/** English of the leadership pack. `fr.ts` has the same keys. */
import type { Practice } from '../../../core/leadership.ts';
import type { ScaleScore } from '../../../leadership/result.ts';
import { methodEn } from './method-en.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en = {
  title: (workspace: string, when: string) => `${workspace} · leadership practices, ${when}`,
  subtitle: 'How leaders and their colleagues see the eight managing and leading practices, by round and team',
  practices: {
    scan: 'Scan',
    focus: 'Focus',
    align: 'Align and mobilise',
    inspire: 'Inspire',
    plan: 'Plan',
    organise: 'Organise',
    implement: 'Implement',
    monitor: 'Monitor and evaluate',
  } satisfies Record<Practice, string> as Record<Practice, string>,
  instruments: { practices: 'Eight practices', climate: 'Work-group climate', staged: 'Staged self-assessment' } as Readonly<
    Record<'practices' | 'climate' | 'staged', string>
  >,
  /** Scales of the forms that come with the toolkit. */
  scales: {
    mission: 'Mission and values',
    structure: 'Structure and roles',
    planning: 'Planning',
    finance: 'Financial management',
    supply: 'Supply management',
    information: 'Information',
    people: 'Human resources',
    quality: 'Quality of services',
  } as Readonly<Record<'mission' | 'structure' | 'planning' | 'finance' | 'supply' | 'information' | 'people' | 'quality', string>>,
  whole: 'All together',
  /** In place of a number. The sign is the same in every format. */
  hidden: { few: '■ fewer than 5', complementary: '■ protects another' } satisfies Record<
    NonNullable<ScaleScore['hidden']>,
    string
  > as Record<NonNullable<ScaleScore['hidden']>, string>,
  hiddenNote:
    '■ fewer than 5: fewer than 5 people answered, so no number is given. ■ protects another: hidden so that another cannot be worked out by subtraction.',
  notAsked: 'not asked',
  noScore: 'no score',
  practice: 'Practice',
  scale: 'Scale',
  change: 'Change',
  self: 'Self',
  peer: 'Peer',
  difference: 'Self − peer',
  sd: 'Spread',
  respondents: 'People',
  lead: (round: string, highest: string, high: string, lowest: string, low: string) =>
    `${round}: highest ${highest} (${high}), lowest ${lowest} (${low})`,
  leadWhole: (round: string, mean: string) => `${round}: mean ${mean}`,
  leadChange: (change: string) => `change ${change}`,
  leadRose: (name: string, change: string) => `rose most: ${name} ${change}`,
  leadFell: (name: string, change: string) => `fell most: ${name} ${change}`,
  leadOneRound: 'one round so far, so no change can be given',
  leadHidden: (round: string) => `${round}: no practice can be shown, since fewer than 5 people answered or could be told apart`,
  noPractices: 'No answer to the survey on the eight practices counts yet.',
  noSurvey: (instrument: string) => `${instrument}: no answer to it counts yet.`,
  clauses: (parts: readonly string[]) => `${parts.join('; ')}.`,
  about: (title: string, text: string) => `${title}: ${text}`,
  summaryNote: (from: string, to: string) =>
    `By round: means of persons, 1–5; spread: standard deviation. Change: ${from} to ${to}. Self, peer, spread and people: ${to}.`,
  summaryNoteOne: (round: string) => `Means of persons, 1–5, ${round}.`,
  scaleNote: (from: string, to: string) =>
    `By round: means of persons; spread: standard deviation. Change: ${from} to ${to}. Self, peer, spread and people: ${to}.`,
  scaleNoteOne: (round: string) => `Means of persons, ${round}.`,
  talk: 'To talk about',
  talkLowest: (name: string, mean: string) => `Lowest: ${name} (${mean})`,
  talkFell: (name: string, change: string) => `Fell since the first round: ${name} (${change})`,
  talkBlind: (name: string, difference: string) =>
    `Leaders see themselves higher than their colleagues do, most on ${name} (${difference})`,
  talkSpread: (name: string, sd: string) => `People differ most on ${name} (SD ${sd})`,
  otherInstruments: 'Other instruments, all together',
  instrument: 'Instrument',
  before: 'Before trusting these numbers',
  leftOutLine: (count: number, where: string) => `${count} row${s(count)} left out, first ${where}: see “Left out”.`,
  notCheckedLine: (count: number, first: string) => `${count} thing${s(count)} not checked, first: ${first}`,
  hiddenLine: 'Some results are hidden (■): fewer than 5 people answered, or the number would let one of those be worked out.',
  noPeers: 'Nobody was asked as a peer, so self cannot be held against peer.',
  ceilingLine: (names: string) => `Many are at the highest score already, so a rise can hardly show: ${names}`,
  slope: (instrument: string) => `${instrument} from round to round`,
  slopeAlt: (drawn: number, missing: number) =>
    `${drawn} line${s(drawn)}, one a scale${missing === 0 ? '' : `; ${missing} without two known rounds ${missing === 1 ? 'is' : 'are'} not drawn`}.`,
  details: 'Every round: who answered, how far they differ',
  round: 'Round',
  mean: 'Mean',
  tooLittle: 'Answered too little',
  lowest: 'Lowest person',
  highest: 'Highest person',
  changes: 'Changes between rounds',
  from: 'From',
  to: 'To',
  paired: 'Change, same people',
  pairedPeople: 'Same people',
  low: 'Low (95 %)',
  high: 'High (95 %)',
  p: 'p',
  smallestP: 'Smallest p possible',
  remark: 'Remark',
  changesNote: 'Change: of the means of all who answered. Same people: of those alone who answered both rounds; exact sign-flip test.',
  against: 'Self against peer, every round',
  roles: 'Who was asked: self and peer',
  teams: 'Teams',
  teamsLead: (teams: number, round: string) => `${teams} team${s(teams)}, ${round}.`,
  teamsTable: (round: string) => `Means by team, ${round}`,
  noTeams: 'No team is recorded.',
  team: 'Team',
  institution: 'Institution',
  teamLead: (team: string, text: string) => `${team}: ${text}`,
  teamHidden: (round: string) => `${round}: no result can be shown, since fewer than 5 people answered or could be told apart`,
  teamUnasked: 'no result: nobody of the team answered',
  teamResult: 'The result that the team chose',
  indicator: 'Indicator',
  place: 'Place',
  moved: (from: string, fromWhen: string, to: string, toWhen: string, gain: string) =>
    `${from} (${fromWhen}) → ${to} (${toWhen}), gain ${gain}`,
  value: 'Value',
  movement: 'Since the first round',
  noResult: 'No result is chosen.',
  sideNote: 'Scores and result stand side by side. That is not cause and effect.',
  ceilingTitle: 'Read with care: ceiling',
  ceilingOf: (name: string, share: string) => `${name} (${share} of people at the highest score)`,
  freeTexts: 'In their own words',
  freeTextsLead:
    'Answers in words, without names, sorted by their letters. Names that people wrote into an answer stand as they wrote them: read before you hand this on.',
  noFreeTexts: 'No answer in words is recorded.',
  freeText: (question: string, round: string | undefined) => (round === undefined ? question : `${question} (${round})`),
  freeTextHidden: (title: string) => `${title}: ■ fewer than 5 people answered, so their words are not shown.`,
  reliability: 'Floor, ceiling, reliability',
  reliabilityLead: 'How far each scale can be trusted: who is at its ends, and how well its questions hang together.',
  floor: 'Floor',
  ceiling: 'Ceiling',
  alpha: 'Cronbach’s alpha',
  items: 'Number of questions',
  complete: 'Answered all',
  reliabilityNote:
    'Floor and ceiling: share of people at the lowest and highest possible score. Alpha: of those who answered every question.',
  nothingScored: 'No scale was scored.',
  leftOut: 'Left out',
  method: methodEn,
};

/** Every sentence and label of the leadership pack. */
export type Words = typeof en;
