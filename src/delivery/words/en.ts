/** The sentences of judging progress, in English. `fr.ts` has the same keys. Shares and values come in as text. */
export const en = {
  noValue: (period: string) => `no value for ${period}`,
  lastValue: (period: string, last: string) => `no value for ${period}; the last one is for ${last}`,
  notStarted: (period: string) => `the plan starts in ${period}`,
  thin: (share: string, floor: string) => `${share} of reports in, floor ${floor}`,
  progress: (share: string, band: string) => `${share} of the planned way is done: ${band}.`,
  relative: (distance: string, band: string) => `It stands ${distance}: ${band}.`,
  behind: (share: string) => `${share} behind plan`,
  ahead: (share: string) => `${share} ahead of plan`,
  onPlan: 'on plan',
  zeroMet: 'The plan is 0, and it is met: G is met.',
  zeroMissed: 'The plan is 0, and it is missed: R is missed.',
  orMore: (letter: string, least: string) => `${letter} is ${least} or more`,
  between: (letter: string, least: string, most: string) => `${letter} is ${least} to ${most}`,
  under: (letter: string, bound: string) => `${letter} is under ${bound}`,
  orBetter: (letter: string, least: string) => `${letter} is ${least} or better`,
  worse: (letter: string, bound: string) => `${letter} is worse than ${bound}`,
  needs: (fewest: number, has: number, unit: string) => `needs ${fewest} ${unit}, has ${has}`,
  recentRateNeeds: (fewest: number, has: number, unit: string) => `recent run-rate needs ${fewest} ${unit}, has ${has}`,
  ended: (period: string) => `the plan ended in ${period}`,
  noJudged: (period: string) => `no judged value for ${period}`,
  noMovement: 'no recent movement to stretch',
  periods: { daily: 'days', weekly: 'weeks', monthly: 'months', quarterly: 'quarters', yearly: 'years' } as Readonly<
    Record<string, string>
  >,
  otherPeriods: 'periods',
  ownOrNational: 'own trajectories where targets.csv has them, otherwise the plan of the whole',
  nationalOnly: 'the plan of the whole, for every place',
  ownOnly: 'own trajectories of targets.csv; a count cannot be held against the plan of the whole',
  noLevel: 'there is no level below',
  noOwnTrajectory: 'a count without a trajectory of its own in targets.csv',
  noPlanned: (period: string) => `no planned value for ${period}`,
  method: (parts: string, points: number, unit: string) =>
    `mean of ${parts}, weighted by how little each missed on this series; interval from its own misses; ${points} ${unit}`,
  naive: 'the last value',
  seasonalNaive: "last year's value",
  seasonalChange: "last year's value with a year's change",
  trend: 'a damped robust trend',
  beyond: (seen: number, unit: string) => ` (misses seen up to ${seen} ${unit} ahead, widened beyond)`,
  and: ' and ',
};

export type Words = typeof en;
