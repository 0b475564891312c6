/** The match pack, in English. */
import type { MatchWeights } from '../../../core/twinning.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const matchEn = {
  title: (network: string, period: string) => `${network} · pairs proposed in ${period}`,
  subtitle: 'Who could learn from whom, and why',
  lead: (pairs: number, unpaired: number, mentors: number) =>
    `${pairs} pair${s(pairs)} proposed with ${mentors} mentor${s(mentors)}; ${unpaired} request${s(unpaired)} without a mentor.`,
  noNeeds: 'No pair is proposed: no member asks for help on a topic.',
  mentee: 'Mentee',
  mentor: 'Mentor',
  ahead: 'Ahead',
  why: 'Why',
  hardlyAhead: 'hardly ahead',
  level: 'level',
  thenNext: (parts: readonly string[]) => parts.join('; '),
  orElse: (mentor: string) => `next best: ${mentor}`,
  behind1: (by: string) => `${by} behind`,
  points: (count: string) => `${count} point${count === '1.0' || count === '1' ? '' : 's'}`,
  sameProvince: 'same province',
  otherProvince: 'other province',
  kilometres: (count: string) => `${count} km`,
  larger: (ratio: string) => `${ratio} times its size`,
  smaller: (ratio: string) => `mentee ${ratio} times larger`,
  sameSize: 'the same size',
  sameSetting: 'same setting',
  otherSetting: 'other setting',
  fixed: 'fixed by you',
  extraCost: 'Costs more',
  noNextBest: 'no other plan possible',
  cost: 'Cost',
  pairsNote:
    'Cost: 0 is as good as can be, 1 as bad; smaller is better (the toolkit’s own). Next best: the mentor in the best whole plan without this pair, and what that plan costs more.',
  noPairs: 'No pair could be proposed.',
  unpaired: 'Without a mentor',
  noUnpaired: 'Everybody who asks for help has a mentor.',
  load: 'Load by mentor',
  mentees: 'Mentees',
  loadLimit: 'Limit',
  reasons: 'Reasons in numbers',
  mentorResult: 'Mentor’s result',
  menteeResult: 'Mentee’s result',
  sizeRatio: 'Larger ÷ smaller',
  distance: 'Kilometres',
  parts: { performance: 'Performance', size: 'Size', setting: 'Setting', distance: 'Distance' } satisfies Record<
    keyof MatchWeights,
    string
  > as Record<keyof MatchWeights, string>,
  reasonsNote:
    'Performance, size, setting and distance: 0 as good as can be, 1 as bad; an empty cell is unknown and left out of the weighing.',
  method: (performance: string, size: string, setting: string, distance: string) =>
    `Cost of a pair = ${performance} performance + ${size} size + ${setting} setting + ${distance} distance, unknown parts left out and the others weighed up. The pairs proposed are those whose costs add up to the least among all allowed plans (optimal assignment).`,
  methodLimits: (load: number) => `A mentor has at most ${load} mentee${s(load)}; fixed pairs are kept and forbidden ones never chosen.`,
};
