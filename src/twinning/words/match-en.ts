/** The sentences of proposing pairs, in English. `match-fr.ts` has the same keys. Values, distances and lists of names come in as text. */
export const matchEn = {
  and: ' and ',
  network: 'network',
  others: (count: number) => `${count} ${count === 1 ? 'other' : 'others'}`,
  on: (names: string, topic: string) => `${names} on ${topic}`,
  what: {
    results: 'results',
    need: 'who needs help',
    wish: 'wish',
    running: 'running pairs',
    size: 'size',
    setting: 'setting',
    distance: 'distance',
    weights: 'weights',
  },
  unknownIndicator: (indicator: string) => `there is no indicator ${indicator}`,
  noPlace: 'it has no place in the table of places',
  unknownPlace: (place: string) => `there is no place ${place}`,
  noData: 'there is no data of the indicator by as-of',
  noValue: (period: string) => `there is no value for ${period}`,
  withheld: (period: string, thin: string) => `the value for ${period} is withheld: ${thin}`,
  noScore: 'it has no score by as-of',
  twoScores: (round: number) => `there are different scores of round ${round}`,
  newestPeriod: (period: string, known: number, of: number) =>
    `There is no endline by as-of: members are compared in ${period}, the newest period with a firm value of at least half of them (${known} of ${of}).`,
  fullestPeriod: (period: string, known: number, of: number) =>
    `There is no endline by as-of: members are compared in ${period}, the period with the most firm values (${known} of ${of}).`,
  worseHalf: (count: number) =>
    `No member names a need on it: the ${count} in the worse half of their kind (under its median) ${count === 1 ? 'is' : 'are'} taken to need help (the toolkit's own rule).`,
  cannotMentor: (names: string, reason: string) => `Cannot mentor, the result is not known: ${names} (${reason}).`,
  needUnknown: (names: string, reason: string) =>
    `Not known whether help is needed nor given, the result is not known: ${names} (${reason}).`,
  unknownSize: (names: string) => `Size is not known, and left out of the weighing of their pairs: ${names}.`,
  unknownSetting: (names: string) => `Setting is not known, and left out of the weighing of their pairs: ${names}.`,
  unknownDistance: (names: string) =>
    `Neither province nor coordinates are known, distance is left out of the weighing of their pairs: ${names}.`,
  byProvince: (names: string) => `Coordinates are not known, distance is weighed by province: ${names}.`,
  noWeights: (count: number) =>
    `Of ${count} proposed ${count === 1 ? 'pair' : 'pairs'} no weighed part is known: the cost is the result's part alone.`,
  wishWithoutNeed: (mentor: string, mentee: string, place: string) =>
    `The wish that ${mentor} mentors ${mentee} (${place}) names no topic, and ${mentee} needs no help on any topic of this run.`,
  alreadyMentored: (mentee: string, mentor: string, pair: string) =>
    `${mentee} is left out: ${mentor} mentors it on this topic already, in the running pair ${pair}.`,
  runningLoad: (mentor: string, taken: number, of: number) =>
    `Running pairs take ${taken} of the ${of} ${of === 1 ? 'place' : 'places'} of ${mentor}.`,
  unknownResult: (name: string, reason: string) => `The result of ${name} is not known: ${reason}.`,
  wishUnknown: (mentor: string, place: string, unknown: string, reason: string) =>
    `A wish (${place}) fixes ${mentor} as its mentor, but the result of ${unknown} is not known: ${reason}. A place is kept for it.`,
  nobodyAhead: (name: string, value: string, known: number) =>
    `Nobody is ahead of ${name} (${value}) among the ${known} of its kind whose result is known.`,
  noneAllowed: (name: string, value: string, ahead: number, parts: string) =>
    `${ahead === 1 ? '1 member is' : `${ahead} members are`} ahead of ${name} (${value}), but none may mentor it: ${parts}.`,
  refusals: {
    'too-little-ahead': (names: string, limit: string) => `ahead by less than ${limit}: ${names}`,
    'needs-help': (names: string) => `in need of help themselves: ${names}`,
    'other-province': (names: string) => `in another province: ${names}`,
    'province-unknown': (names: string) => `province not known: ${names}`,
    'too-far': (names: string, limit: string) => `farther than ${limit}: ${names}`,
    'distance-unknown': (names: string, limit: string) => `not known whether within ${limit}: ${names}`,
    forbidden: (names: string) => `forbidden by a wish: ${names}`,
  },
  cautions: {
    'other-type': () => 'The two are not of one type.',
    'not-ahead': () => 'The mentor is not ahead.',
    'too-little-ahead': (limit: string) => `The mentor is ahead by less than ${limit}.`,
    'needs-help': () => 'The mentor needs help on the topic itself.',
    'other-province': () => 'The two are in different provinces.',
    'province-unknown': () => 'It is not known whether the two are in one province.',
    'too-far': (limit: string) => `The two are farther apart than ${limit}.`,
    'distance-unknown': (limit: string) => `It is not known whether the two are within ${limit}.`,
  },
  allTaken: (name: string, mentors: string) => `All who may mentor ${name} are full: ${mentors}.`,
  takenBy: (mentor: string, mentees: string) => `${mentor} (with ${mentees})`,
  takenBefore: (mentor: string) => `${mentor} (by running pairs)`,
  crowd: (count: number, oneTopic: boolean, who: string, mentors: string, mentorCount: number, places: string) =>
    `${count} ${oneTopic ? (count === 1 ? 'mentee' : 'mentees') : 'requests for help'} (${who}) can only go to ${mentors}, which ${mentorCount === 1 ? 'takes' : 'take'} ${places}.`,
  places: (count: number, mentors: number, taken: number) =>
    `${count}${mentors > 1 ? ' together' : ''}${taken > 0 ? ` besides the ${taken} of fixed or running pairs` : ''}`,
  refuse: (without: number, of: number) =>
    `Unexpected ${without} of ${of} ${of === 1 ? 'request' : 'requests'} for help without a mentor, expected one for each.`,
  without: (who: string) => `Without a mentor: ${who}.`,
  refuseFix: 'Raise the load, loosen a limit or withdraw a wish; or take the pairs that are possible, with --partial.',
};

export type MatchWords = typeof matchEn;
