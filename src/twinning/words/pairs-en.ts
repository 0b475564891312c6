/** The sentences about pairs, in English. `pairs-fr.ts` has the same keys. Numbers, shares and dates come in as text. */
export const pairsEn = {
  parts: { outcome: 'outcome', milestones: 'milestones', dose: 'dose', reciprocity: 'reciprocity' },
  attendance: 'attendance',
  dose: 'dose',
  score: 'score',
  comparison: 'selected against not selected',
  network: 'the network',

  beforeStart: (date: string) => `The pair starts on ${date}.`,
  noTopics: 'The pair has selected no topic.',
  unknownTopic: (topic: string) => `The topic ${topic} is not in the table of topics.`,
  noOutcome: (reasons: string) => `No learner of the pair has a gain to hold against a planned one. ${reasons}`,
  ofTopic: (topic: string, member: string, reason: string) => `${topic}, ${member}: ${reason}`,
  noMilestones: 'The pair has no milestones.',
  nothingDue: (date: string) => `No milestone was due yet; the first is due on ${date}.`,
  noEvents: 'The network has no events written down.',
  noDosePlan: 'The programme plans no sessions for the pair in its time.',
  noneDue: 'No session was due yet: all are dated later.',
  noAttendance: 'Nobody wrote down who came to the sessions held.',
  nothingTogether: 'There is no session of the pair of which it is known who came, and there are fewer than two visits with a host.',

  twoBases: 'One of the two is measured by an indicator and the other by a score, so there is no gap between them.',
  gapUnknown: 'One of the two has no result at one of the ends, so the gap is not known at both.',
  noGap: 'The mentor was not ahead at the baseline, so there was no gap to close.',

  why: (score: string, band: string, parts: string, missing: string) => `${score} of 100 (${parts}${missing}): ${band}.`,
  missing: (parts: string) => `; ${parts} missing, its weight is shared among the others`,
  missingSeveral: (parts: string) => `; ${parts} missing, their weight is shared among the others`,
  tooFew: (there: string, needs: number, missing: string) =>
    `No score: at least ${needs} ${needs === 1 ? 'part' : 'parts'} must be there, ${there} ${needs === 1 ? 'carries no weight' : 'is not enough'}; ${missing} missing.`,
  nothingThere: (missing: string) => `No score: ${missing} missing.`,
  noScoreYet: (date: string) => `No score yet: the pair starts on ${date}.`,
  part: (name: string, value: string) => `${name} ${value}`,
  and: ' and ',

  shared: (member: string, pairs: string) => `${member} is in ${pairs} at the same time: what it gained cannot be told apart between them.`,
  mentorFell: (topic: string, mentor: string, mentee: string) =>
    `On ${topic} the gap closed because ${mentor} fell, not because ${mentee} gained: it is not counted as progress.`,
  partlyFell: (topic: string, share: string, mentor: string) => `On ${topic} ${share} of the closing of the gap is the fall of ${mentor}.`,
  endlineBeforeStart: (topic: string) => `The endline of ${topic} ends before the pair starts: its change cannot come from the pair.`,
  halfKnown: (topic: string, member: string) => `The outcome on ${topic} is that of ${member} alone; the other has none to show.`,
  unrecorded: (count: number) =>
    `Nobody wrote down who came to ${count} of the sessions held: ${count === 1 ? 'it is' : 'they are'} left out of the dose.`,
  stillRunning: (date: string) => `The programme runs until ${date}: sessions that are planned without a date are counted as due.`,

  unknownMember: (pair: string, member: string) => `Unexpected member ${member} of pair ${pair}, expected a code of members.`,
  unknownMemberFix: 'Add the member or correct the pair.',
  withItself: (pair: string, member: string) => `Unexpected pair ${pair} of ${member} with itself, expected two members.`,
  withItselfFix: 'Correct the pair.',
  nobodyNamed: 'The session names no pair and no host, and nobody is written down for it: it is nobody’s.',
  nobodyWrote: 'Nobody wrote down who came.',

  trials: {
    own: 'weights of the workspace',
    equal: 'equal weights',
    without: (part: string) => `without ${part}`,
    doubled: (part: string) => `${part} doubled`,
  },
};

export type PairWords = typeof pairsEn;
