/** The four parts of a pair's score, each 0–100 or with the reason why it is missing. */
import type { TwinningPair } from '../../core/twinning.ts';
import type { Dose, PairResult, TopicChange } from '../result.ts';
import { actionCompletion } from './action-milestones.ts';
import type { JointSessions } from './joint-sessions.ts';
import { nameIn, type LookedUp } from './looked-up.ts';
import { learnersOf, outcomeShare } from './outcome.ts';
import { reciprocity } from './reciprocity.ts';
import { PARTS, type PartValue } from './weigh-parts.ts';

export interface PairFindings {
  readonly pair: TwinningPair;
  readonly phase: PairResult['phase'];
  readonly changes: readonly TopicChange[];
  readonly milestones: PairResult['milestones'];
  readonly dose: Dose;
  readonly joint: JointSessions;
}

/** Before a pair starts nothing can be asked of it: all parts are missing. */
export function partValues(findings: PairFindings, review: LookedUp): PartValue[] {
  const { pair, phase, changes, milestones, dose, joint } = findings;
  const { words, day } = review;
  if (phase === 'before-start') return PARTS.map((part) => ({ part, reason: words.beforeStart(pair.start) }));
  return [
    partOf('outcome', outcomeShare(pair, changes), () => whyNoOutcome(findings, review)),
    partOf('milestones', actionCompletion(milestones, day), () => whyNoMilestones(findings, review)),
    partOf('dose', review.input.network.events.length === 0 ? undefined : dose.dueShare, () => whyNoDose(findings, review)),
    partOf('reciprocity', reciprocity(joint), () => words.nothingTogether),
  ];
}

function partOf(part: PartValue['part'], share: number | undefined, why: () => string): PartValue {
  return share === undefined ? { part, reason: why() } : { part, value: 100 * share };
}

/** Each topic's own reasons, once each. */
function whyNoOutcome({ pair, changes }: PairFindings, { words, topics, members }: LookedUp): string {
  if (pair.topics.length === 0) return words.noTopics;
  const learners = learnersOf(pair);
  const reasons = [
    ...pair.topics.filter((code) => !topics.has(code)).map((code) => words.unknownTopic(code)),
    ...changes
      .filter(({ member }) => learners.includes(member))
      .flatMap(({ member, topic, reasons: own }) =>
        own.map((reason) => words.ofTopic(nameIn(topics, topic), nameIn(members, member), reason)),
      ),
  ];
  return words.noOutcome([...new Set(reasons)].join(' ')).trim();
}

function whyNoMilestones({ milestones }: PairFindings, { words }: LookedUp): string {
  const first = milestones.map(({ due }) => due).sort()[0];
  return first === undefined ? words.noMilestones : words.nothingDue(first);
}

function whyNoDose({ dose }: PairFindings, { words, input }: LookedUp): string {
  if (input.network.events.length === 0) return words.noEvents;
  if (dose.share !== undefined) return words.noneDue;
  return dose.kinds.some(({ planned, unrecorded = 0 }) => planned > 0 && unrecorded > 0) ? words.noAttendance : words.noDosePlan;
}
