/** The sentences about a programme, in English. `fr.ts` has the same keys. Numbers and dates come in as text, counts as numbers. */
export const en = {
  programme: 'the programme',
  kinds: { retreat: 'retreats', 'coaching-round': 'coaching rounds', 'knowledge-sharing': 'knowledge-sharing sessions' },
  what: {
    activities: 'activities',
    pace: 'pace',
    participation: 'participation',
    log: 'coaching log',
    support: 'support',
    movement: 'movement of the indicator',
    traction: 'traction',
  },

  noActivities: 'No activity is planned.',
  noEnd: 'The programme has no last day in deliver.yaml.',
  ended: (left: string) => `The programme has ended; seats that were planned and not held: ${left}.`,
  notBegun: 'The programme has not begun.',
  noStart: 'The programme has neither a first day nor an activity.',

  unknownLeader: (leader: string, activity: string) => `Unexpected leader ${leader} expected at ${activity}, expected a code of leaders.`,
  unknownLeaderFix: 'Add the leader or correct the activity; the seat is left out.',
  laterRows: (rows: number, today: string) => `${rows} ${rows === 1 ? 'row is' : 'rows are'} dated after ${today} and left out.`,
  withoutSession: (lines: number) =>
    `${lines} ${lines === 1 ? 'line speaks' : 'lines speak'} of a session to which nobody wrote down that the leader came.`,
  daysNotTold: (silent: number, all: number) =>
    `${silent} of ${all} occasions ${silent === 1 ? 'does' : 'do'} not say how many days they took.`,
  unplanned: {
    'unknown-activity': (count: number, activities: string) =>
      `${count} took part in what is not planned and stand in no count of seats: ${activities}`,
    'not-expected': (count: number, activities: string) =>
      `${count} took part without being expected and stand in no count of seats: ${activities}`,
    again: (count: number, activities: string) =>
      `${count} further ${count === 1 ? 'session' : 'sessions'} with a leader in one coaching round, beside the plan: ${activities}`,
    unnamed: (count: number, activities: string) =>
      `${count} took part without a name where leaders are expected by name, and stand in no count of seats: ${activities}`,
    'beyond-plan': (count: number, activities: string) => `${count} took part beyond the number that is planned: ${activities}`,
  },

  valueOf: (value: string, period: string) => `${value} (${period})`,
  moved: (from: string, to: string, gain: string) => `The indicator went from ${from} to ${to}: ${gain} in the good direction.`,
  doneOfDue: (done: number, due: number) => `Done of the milestones and actions that fell due: ${done} of ${due}.`,
  nothingDue: 'No milestone and no action has fallen due.',
};

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...given: never) => string ? T[K] : Said<T[K]> };

export type Sentences = Said<typeof en>;
