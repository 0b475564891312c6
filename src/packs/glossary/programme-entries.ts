import type { Entry } from './entry.ts';

const OWN = "toolkit's own" as const;
const TOOLKIT = 'methods of the toolkit';

/** The words of a leadership and delivery programme, its actions and its causes. */
export const PROGRAMME_ENTRIES: readonly Entry[] = [
  {
    code: 'leader-session',
    kind: 'measure',
    title: 'Leader-session (place)',
    meaning: 'One leader expected at one activity. Activities for people without names count people instead.',
    rule: 'planned: leaders expected; due: the activity’s date has passed; held and attended: as recorded. 7 coaching rounds for 42 leaders are 294 leader-sessions',
    source: 'Leadership and delivery programme of a health ministry: 3 retreats, 7 coaching rounds, 2 knowledge-sharing sessions.',
    provenance: 'verified',
  },
  {
    code: 'pace',
    kind: 'measure',
    title: 'Pace',
    meaning:
      'Whether what is left can be held before the programme ends. Where more is needed a month than was held, somebody must decide: more dates, or fewer promises.',
    rule: 'needed a month: places left ÷ months left; held a month: places held ÷ months so far',
    source: TOOLKIT,
    provenance: OWN,
  },
  {
    code: 'low-attendance',
    kind: 'measure',
    title: 'Low attendance',
    meaning: 'Leaders and institutions named on the summary, because they came to little of what was due.',
    rule: 'attended ÷ due below 50 %',
    source: TOOLKIT,
    provenance: OWN,
  },
  {
    code: 'traction',
    kind: 'method',
    title: 'Traction of a priority',
    meaning:
      'Whether a priority moves: what was done of what was due, and whether its indicator gained, beside the support that it received. Side by side is not cause and effect.',
    rule: 'gained: the indicator gained and at least half of the milestones and actions due is done; stalled: neither; mixed: one of the two; cannot be told: too little is known',
    source: TOOLKIT,
    provenance: OWN,
  },
  {
    code: 'action-states',
    kind: 'status',
    title: 'States of an action',
    meaning:
      'Done; done late; open; late (due before the day and not done); dropped (closed without being done, with the reason). An action stays on the list, carried over, until it is closed.',
    rule: 'done + late + open + dropped = agreed; due on the day itself is not late; an action due before the day it was agreed is an error',
    source: TOOLKIT,
    provenance: OWN,
  },
  {
    code: 'indicator-moved',
    kind: 'measure',
    title: 'Whether the indicator moved',
    meaning:
      'The priority’s indicator before an action was agreed and now. That both stand in one row does not say that the action moved the indicator.',
    rule: 'last firm value of a period that ended by the day → newest firm value, in the good direction; firm: completeness not under the floor',
    source: TOOLKIT,
    provenance: OWN,
  },
  {
    code: 'root-cause',
    kind: 'method',
    title: 'Root causes',
    meaning:
      'A tree: each cause answers “why?” of the one before it (five whys), or is a bone of a fishbone by its kind (people, supplies, money, process).',
    source: 'Five whys (Ohno, Toyota production system); cause-and-effect diagram (Ishikawa).',
    provenance: 'recalled',
  },
  {
    code: 'intervention-score',
    kind: 'measure',
    title: 'Score of an intervention',
    meaning:
      'How good an intervention looks to those who rated it. One without a rating on a criterion has no score and no rank, never a zero.',
    rule: 'weighted mean of the criteria’s means: impact, feasibility, cost, time, each 1–5 and more is always better (cost 5: cheap, time 5: soon)',
    advice: 'Look at the disagreement before the rank.',
    source: TOOLKIT,
    provenance: OWN,
  },
  {
    code: 'disagreement',
    kind: 'method',
    title: 'Disagreement of raters',
    meaning: 'Raters see an intervention so differently on a criterion that its mean says little: talk before choosing.',
    rule: 'highest − lowest rating on a criterion of 3 or more',
    source: TOOLKIT,
    provenance: OWN,
  },
  {
    code: 'retreat-groups',
    kind: 'method',
    title: 'Groups of a retreat',
    meaning:
      'Participants are dealt out so that institutions and roles mix. Those who asked to be together are never parted. The same people give the same groups.',
    rule: 'greedy: people who stay together first, then the institutions with most people, each where the mix is best; then exchanges of two as long as one makes it better',
    advice: 'Read the remarks below the groups: they say where a wish made groups uneven.',
    source: TOOLKIT,
    provenance: OWN,
  },
  {
    code: 'last-places',
    kind: 'method',
    title: 'The last places of a league table',
    meaning:
      'A brief shows the end of the stocktake’s league table, where help may be needed first. All places stand in the stocktake pack.',
    rule: 'the last 8 ranks, in the table’s own order; places that are not ranked are not shown',
    source: TOOLKIT,
    provenance: OWN,
  },
];
