import type { Json } from '../../core/document.ts';
import type { GapClosure, PairResult, ScorePart } from '../result.ts';
import { changeFacts } from './change-facts.ts';
import { doseFacts } from './dose-facts.ts';
import { numberOrNull } from './or-null.ts';

export function pairFacts(result: PairResult): Json {
  const { pair, rankRange, together } = result;
  return {
    pair: pair.code,
    kind: pair.kind,
    first: pair.first,
    second: pair.second,
    topics: pair.topics,
    start: pair.start,
    end: pair.end ?? null,
    phase: result.phase,
    status: result.status,
    score: numberOrNull(result.score),
    rank: numberOrNull(result.rank),
    rankRange: rankRange === undefined ? null : { best: rankRange[0], worst: rankRange[1] },
    why: result.why,
    parts: result.parts.map(partFacts),
    goals: result.goals.map(goalFacts),
    milestones: result.milestones.map(milestoneFacts),
    dose: doseFacts(result.dose),
    together: { held: together.held, both: together.both, hosted: { first: together.hosted[0], second: together.hosted[1] } },
    changes: result.changes.map(changeFacts),
    gaps: result.gaps.map(gapFacts),
    shared: result.shared,
    cautions: result.cautions,
  };
}

function partFacts({ part, weight, value, weightUsed, reason }: ScorePart): Json {
  return {
    part,
    value: numberOrNull(value),
    weight: numberOrNull(weight),
    weightUsed: numberOrNull(weightUsed),
    reason: reason ?? null,
  };
}

function goalFacts({ member, topic, gap, goal, baseline, target }: PairResult['goals'][number]): Json {
  return { member, topic, gap: gap ?? null, goal: goal ?? null, baseline: numberOrNull(baseline), target: numberOrNull(target) };
}

function milestoneFacts({ title, due, owner, done, state }: PairResult['milestones'][number]): Json {
  return { title, due, owner: owner ?? null, done: done ?? null, state };
}

function gapFacts(gap: GapClosure): Json {
  return {
    topic: gap.topic,
    gapBefore: numberOrNull(gap.gapBefore),
    gapAfter: numberOrNull(gap.gapAfter),
    closure: numberOrNull(gap.closure),
    mentorGain: numberOrNull(gap.mentorGain),
    menteeGain: numberOrNull(gap.menteeGain),
    fromMentorFall: numberOrNull(gap.fromMentorFall),
    mentorFell: gap.mentorFell,
    reason: gap.reason ?? null,
  };
}
