/** The sentences about leadership surveys, in English. `fr.ts` has the same keys. Numbers and periods come in as text. */
export const en = {
  scores: 'scores',
  differentEnds:
    'The questions do not all have the same lowest and highest answer, so their mean says nothing. Put them under different scales.',
  oneItem: 'The scale has one item, and alpha needs two.',
  fewComplete: (fewest: number) => `Fewer than ${fewest} answered every item.`,
  sameTotals: 'Everybody who answered every item has the same total, so alpha cannot be reckoned.',
  fewPairs: (fewest: number) => `Fewer than ${fewest} of the same people answered both rounds.`,
  opensTheRest:
    'Beside the results of everybody, one of the same people alone could show what the few answered who were in one round only.',
  onlyFirstToLast:
    'Results of the same people are given from the first round to the last, not step by step: together the steps could show single answers.',
  rareScale: 'Under half as many have a score here as on other scales, so it is shown for all together only.',
  laterRound: (round: string, date: string, asOf: string) => `The round ${round} of ${date} comes after ${asOf} and is not looked at.`,
  round: (round: string) => `round ${round}`,
  nobody: 'Nobody answered it.',
  noRounds: 'There is no round with a date by then: a round without a date is not a round.',
  unknownRound: (round: string) => `Unexpected round ${round}, expected a code of the table of rounds.`,
  unknownRoundFix: 'Add the round with its date, or correct the code in the response.',
  unknownTeam: (team: string) => `Unexpected team ${team}, expected a code of the table of teams.`,
  unknownTeamFix: 'Add the team, or correct the code in the response.',
  noIndicator: 'The team has not chosen an indicator.',
  unknownIndicator: (indicator: string) => `The indicator ${indicator} is not in the table of indicators.`,
  unknownPlace: (place: string) => `The place ${place} is not in the table of places.`,
  noRound: 'There is no round yet to reckon from.',
  noValue: 'There is no value by now that enough reports stand behind.',
  noValueBefore: (date: string) => `There is no value at the first round, ${date}, that enough reports stand behind.`,
  sameValue: (period: string) => `There is no newer value than that of ${period}, at the first round.`,
};

export type LeadershipWords = typeof en;
