/** What is found out about one pair; its rank comes when all are known. */
import type { TwinningMember, TwinningPair } from '../../core/twinning.ts';
import type { GapClosure, PairResult, TopicChange } from '../result.ts';
import { memberChange } from '../topics/member-change.ts';
import { milestoneResult } from './action-milestones.ts';
import { doseOf, sessionsInPair } from './dose.ts';
import { gapClosure } from './gap-closure.ts';
import type { HeldEvent } from './held-events.ts';
import { jointSessions } from './joint-sessions.ts';
import type { LookedUp } from './looked-up.ts';
import { pairCautions } from './pair-cautions.ts';
import { pairsShared, phaseOf, timeOf } from './pair-time.ts';
import { partValues, type PairFindings } from './part-values.ts';
import { sayScore } from './say-score.ts';
import { scoreOf, statusOf, withWeights, type PartValue } from './weigh-parts.ts';

export interface ReviewedPair {
  readonly result: PairResult;
  readonly values: readonly PartValue[];
}

/** @throws UserError for a date that does not exist */
export function reviewPair(pair: TwinningPair, first: TwinningMember, second: TwinningMember, review: LookedUp): ReviewedPair {
  const { network, settings, workspace } = review.input;
  const findings = findingsOf(pair, first, second, review);
  const gaps = gapsOf(findings, review);
  const shared = pairsShared(pair, network.pairs, review.day);
  const values = partValues(findings, review);
  const parts = withWeights(values, settings.weights);
  const score = scoreOf(values, settings.weights);
  const scored = score === undefined ? {} : { score };
  const { phase, changes, milestones, dose, joint } = findings;
  const result: PairResult = {
    pair,
    first,
    second,
    phase,
    changes,
    gaps,
    goals: network.goals.filter((goal) => goal.pair === pair.code),
    milestones,
    dose,
    together: { held: joint.held, both: joint.both, hosted: joint.hosted },
    parts,
    ...scored,
    status: statusOf(score, settings.status),
    why: sayScore({ pair, phase, parts, ...scored }, settings, workspace.language),
    shared: shared.map(({ code }) => code),
    cautions: pairCautions({ ...findings, gaps, shared }, review),
  };
  return { result, values };
}

function findingsOf(pair: TwinningPair, first: TwinningMember, second: TwinningMember, review: LookedUp): PairFindings {
  const { input, day, held, sessions } = review;
  const time = timeOf(pair);
  const within = (one: HeldEvent): boolean => time.start <= one.day && one.day <= time.end;
  const own = (one: HeldEvent): boolean => within(one) && (one.event.pair === undefined || one.event.pair === pair.code);
  const doses = [first, second].flatMap((member) => sessionsInPair(member, sessions.get(member.code) ?? new Map(), own, input.settings));
  return {
    pair,
    phase: phaseOf(time, day),
    changes: changesOf(pair, [first, second], review),
    milestones: input.network.milestones.filter((one) => one.pair === pair.code).map((one) => milestoneResult(one, day)),
    dose: doseOf(doses),
    joint: jointSessions(pair, held, within),
  };
}

/** Both members on each topic, the first one first; a topic named twice counts once. */
function changesOf(pair: TwinningPair, both: readonly TwinningMember[], { input, topics }: LookedUp): TopicChange[] {
  return [...new Set(pair.topics)].flatMap((code) => {
    const topic = topics.get(code);
    return topic === undefined ? [] : both.map((member) => memberChange(input, member, topic, pair));
  });
}

/** Peers have no gap that one of them is to close: both changes speak for themselves. */
function gapsOf({ pair, changes }: PairFindings, { topics, words }: LookedUp): GapClosure[] {
  if (pair.kind === 'peers') return [];
  return [...new Set(changes.map(({ topic }) => topic))].flatMap((code) => {
    const topic = topics.get(code);
    const [mentor, mentee] = [pair.first, pair.second].map((member) => changes.find((one) => one.topic === code && one.member === member));
    return topic === undefined || mentor === undefined || mentee === undefined ? [] : [gapClosure(topic, mentor, mentee, words)];
  });
}
