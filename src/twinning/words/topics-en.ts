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
};

export type TopicWords = typeof topicsEn;
