/** The method annex, in English. */
export const methodEn = {
  own: (text: string) => `${text} (the toolkit’s own)`,
  seatsTitle: 'Held against planned',
  seats:
    'A place is one leader (or person) expected at one activity: 7 coaching rounds for 42 leaders are 294 leader-sessions. Due: the activity’s date has passed',
  share: 'Shares: attended ÷ planned, and attended ÷ due. An activity that is not due is neither attended nor missed',
  pace: 'Pace: places left ÷ months to the programme’s end, against places held ÷ months so far; the pace cannot be held where not all that is due was held and more is needed a month than was held',
  steps: 'Steps: attended sessions with an agreed step, and those whose step is done',
  privacy: 'A line of the coaching log that is marked private is counted and never shown',
  low: (least: string) => `Low attendance: less than ${least} of what was due`,
  tractionTitle: 'Traction',
  verdict:
    'Gained: the indicator gained and at least half of what was due (milestones and actions) is done; stalled: neither; mixed: one of the two; cannot be told: too little is known',
  move: 'Indicator: from the last firm value before the start to the newest firm one, in the good direction; firm: enough reports stand behind it',
  side: 'Support, work done and the indicator stand side by side. That is not cause and effect',
  actionsTitle: 'Actions',
  actions: 'Done + late + open + dropped = agreed. Late: due before the day and not done. Due on the day itself is not late',
  causesTitle: 'Root causes and interventions',
  missing: 'Missing is never zero: what is not recorded is left out and named.',
};
