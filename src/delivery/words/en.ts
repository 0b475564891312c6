/** The sentences of judging progress, in English. `fr.ts` has the same keys. Shares and values come in as text. */
export const en = {
  noValue: (period: string) => `no value for ${period}`,
  lastValue: (period: string, last: string) => `no value for ${period}; the last one is for ${last}`,
  notStarted: (period: string) => `the plan starts in ${period}`,
  thin: (share: string, floor: string) => `${share} of reports in, floor ${floor}`,
  thinParts: (share: string, floor: string) => `${share} of reports in with all that the indicator needs, floor ${floor}`,
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
  what: {
    outlook: 'outlook',
    recentRate: 'run-rate',
    completeness: 'completeness',
    timeliness: 'timeliness',
    league: 'league table',
    plan: 'plan',
    actions: 'actions',
  },
  nobodyRanked: (reason: string) => `no place is ranked: ${reason}`,
  incomplete: (count: number) =>
    `${count} reporting ${count === 1 ? 'place' : 'places'} left out: a part of the indicator is missing there`,
  missingPeriods: (count: number, of: number, unit: string) => `${count} of the last ${of} ${unit} have no value`,
  thinPeriods: (count: number, of: number, unit: string) =>
    `${count} of the last ${of} ${unit} are under the completeness floor and not reckoned with`,
  completenessUnknown: (reason: string) => `completeness is not known: ${reason}`,
  nothingExpected: 'no report was expected',
  maintenance: 'the target equals the baseline: the priority is to hold what is there',
  sumDiffers: (end: string, target: string) => `the interventions together lead to ${end}, the target is ${target}`,
  ownerless: (count: number) => `${count} ${count === 1 ? 'milestone has' : 'milestones have'} no owner`,
  noOwner: 'the plan has no owner',
  noMilestones: 'the plan has no milestones',
  noRisks: 'the plan names no risks',
  method: (parts: string, points: number, unit: string) =>
    `mean of ${parts}, weighted by how little each missed on this series; interval from its own misses; ${points} ${unit}`,
  tooGappy: 'the values lie too far apart to try a method on them',
  naive: 'the last value',
  seasonalNaive: "last year's value",
  seasonalChange: "last year's value with a year's change",
  trend: 'a damped robust trend',
  beyond: (seen: number, unit: string) => ` (misses seen up to ${seen} ${unit} ahead, widened beyond)`,
  and: ' and ',
  actions: {
    noPriority: 'The action names no priority.',
    notJudged: (priority: string) => `The priority ${priority} was not judged.`,
    noFirmValue: 'The indicator has no value with enough reports.',
    noneBefore: (date: string) => `The indicator has no value with enough reports of a period that ended by ${date}.`,
    noneSince: (period: string) => `The indicator has no newer value with enough reports than that of ${period}.`,
    notYet: (agreed: string, today: string) => `agreed on ${agreed}, after ${today}: not counted yet`,
    severalNotYet: (count: number, today: string, codes: string) =>
      `${count} ${count === 1 ? 'was' : 'were'} agreed after ${today} and ${count === 1 ? 'is' : 'are'} not counted yet: ${codes}`,
  },
  causes: {
    noCauses: 'No cause is written down.',
    noInterventions: 'No intervention is rated.',
    unknownParent: (cause: string, parent: string) =>
      `Unexpected parent ${parent} of cause ${cause}, expected a cause of the same priority: it is shown at the top.`,
    circle: (cause: string) => `Unexpected circle of causes at ${cause}, expected a tree: it is shown at the top.`,
    twice: (rater: string, intervention: string) =>
      `Unexpected second rating of ${intervention} by ${rater}, expected one: the first one counts.`,
    twoTitles: (intervention: string, title: string) =>
      `Unexpected second title of ${intervention}, expected one for all raters: “${title}” is used.`,
    twoCauses: (intervention: string, cause: string) =>
      `Unexpected second cause of ${intervention}, expected one for all raters: ${cause} is used.`,
    notRated: (intervention: string, criteria: string) => `${intervention} has no score: nobody rated ${criteria}.`,
    criteria: { impact: 'impact', feasibility: 'feasibility', cost: 'cost', time: 'time' },
  },
};

export type Words = typeof en;
