/** The sentences about members' results and topics, in English. `topics-fr.ts` has the same keys. Numbers, shares and periods come in as text. */
export const topicsEn = {
  baseline: 'baseline',
  endline: 'endline',
  round: (round: number) => `round ${round}`,
  noPlace: (member: string) => `${member} has no place in the table of places, so its indicators cannot be looked up.`,
  unknownPlace: (member: string, place: string) => `The place ${place} of ${member} is not in the table of places.`,
  unknownIndicator: (topic: string, indicator: string) =>
    `The indicator ${indicator} of the topic ${topic} is not in the table of indicators.`,
  noIndicatorNorScore: (topic: string, member: string) => `The topic ${topic} has no indicator, and ${member} has no score on it.`,
  noPeriod: (end: string) => `No ${end} period is set for the topic or the network.`,
  twoTypes: (baseline: string, endline: string) =>
    `The baseline ${baseline} and the endline ${endline} are not periods of one type, so their values cannot be compared.`,
  notAfter: (baseline: string, endline: string) => `The endline ${endline} does not come after the baseline ${baseline}.`,
  notEnded: (end: string, period: string) => `The ${end} ${period} has not ended yet.`,
  noValue: (end: string, period: string) => `There is no value at the ${end}, ${period}.`,
  withheld: (end: string, period: string, why: string) => `The value at the ${end}, ${period}, is withheld: ${why}.`,
  noScore: (end: string, when: string) => `There is no score at the ${end}, ${when}.`,
  until: (day: string) => `on or before ${day}`,
  between: (after: string, until: string) => `after ${after} and on or before ${until}`,
  twoScores: (end: string, when: string) => `There are different scores at the ${end}, ${when}, and nothing says which one counts.`,
  oneRound: (topic: string) => `The topic ${topic} has scores of one round only.`,
  goalsDiffer: (count: number) => `The partnership plans set ${count} different goals on this topic, so none of them is used.`,
  planBroken: (priority: string) => `The trajectory of the plan ${priority} does not hold and is not used.`,
  pathUnknown: (priority: string, end: string, period: string) => `The plan ${priority} has no planned value at the ${end}, ${period}.`,
  noPlannedCount: 'A count cannot be held against the national plan, and the place has no trajectory of its own.',
  noPlannedGain: 'Neither a partnership plan, nor targets.csv, nor a national plan says how much was to be gained.',
  noGoal: 'No partnership plan says how much was to be gained.',
  plansNoGain: 'The plan asks for no gain between these two points, so the gain is not held against it.',
  nothingMeasured: (topic: string) => `The topic ${topic} has neither an indicator nor scores, so its results cannot be compared.`,
  nobodyInAllRounds: (topic: string, rounds: number) => `No member has a score on ${topic} in all ${rounds} rounds.`,
  mentors: (count: number) =>
    `${count} ${count === 1 ? 'member that only mentors on this topic is' : 'members that only mentor on this topic are'} in neither group.`,
  earlier: (count: number) =>
    `${count} ${count === 1 ? 'member whose pair' : 'members whose pairs'} on this topic ended before the baseline ${count === 1 ? 'is' : 'are'} in neither group.`,
  missingSelected: (missing: number, of: number) =>
    `${missing} of ${of} members that selected it ${missing === 1 ? 'has' : 'have'} no result at both ends.`,
  missingOthers: (missing: number, of: number) =>
    `${missing} of ${of} members that did not select it ${missing === 1 ? 'has' : 'have'} no result at both ends.`,
  typeAlone: (type: string) => `Nobody of type ${type} with a result did not select it, so members of this type are not compared.`,
  unmatched: (count: number, of: number) =>
    `${count} of ${of} members that selected it ${count === 1 ? 'has' : 'have'} nobody left of the same type who is near enough in baseline and size to be matched with.`,
  manyTopics: (count: number, falseAlarms: string) =>
    `${count} topics were tested; where nothing has an effect, ${falseAlarms} of tests still seem to show one.`,
  points: (_value: number) => 'points',
  evidence: (level: string, low: string, high: string, p: string, members: string) =>
    `${level} interval ${low} to ${high}, ${p}, ${members}`,
  evidenceWithout: (p: string, members: string) => `${p}, ${members}`,
  against: (selected: number, others: number) => `${selected} members against ${others}`,
  matchedMembers: (count: number) => `${count} matched members`,
  more: (amount: string) => `${amount} more than`,
  less: (amount: string) => `${amount} less than`,
  claimed: (topic: string, moreThan: string, evidence: string) =>
    `Members that selected ${topic} gained ${moreThan} those that did not (${evidence}); members chose their topics themselves, so this alone does not show the cause.`,
  notShown: (topic: string, moreThan: string, evidence: string) =>
    `No effect of selecting ${topic} is shown: members that did gained ${moreThan} those that did not (${evidence}); an effect within the interval cannot be ruled out, and members chose their topics themselves.`,
  tooManyMissing: (topic: string, missing: string, moreThan: string, evidence: string) =>
    `It cannot be told whether selecting ${topic} made a difference: ${missing} have no result at both ends; of the rest, members that selected it gained ${moreThan} those that did not (${evidence}).`,
  missingOf: (missing: number, of: number, missingOthers: number, ofOthers: number) =>
    `${missing} of ${of} members that selected it and ${missingOthers} of ${ofOthers} others`,
  contradicted: (topic: string, moreThan: string, evidence: string, matchedMoreThan: string, matchedEvidence: string) =>
    `It cannot be told whether selecting ${topic} made a difference: members that did gained ${moreThan} those that did not (${evidence}), but ${matchedMoreThan} their matched comparators (${matchedEvidence}).`,
  nobodySelected: (topic: string) => `Nobody selected ${topic} before its endline, so there is nothing to compare.`,
  tooFew: (topic: string, selected: number, others: number, fewest: number) =>
    `There is not enough data on ${topic}: ${selected} ${selected === 1 ? 'member' : 'members'} that selected it and ${others} of the same types that did not can be compared, and ${fewest} of each are needed.`,
  weakDesign: (topic: string, best: string, bound: string, selected: number, others: number) =>
    `There is not enough data on ${topic}: with ${selected} members that selected it and ${others} that did not, this design could give ${best} at best, and less than ${bound} is needed.`,
};

export type TopicWords = typeof topicsEn;
