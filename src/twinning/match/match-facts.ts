/** The contract `deliver.twinning-match/1`. What is absent is null; costs and parts are 0–1, results in the topic's unit. */
import type { Json } from '../../core/document.ts';
import type { InputHash } from '../../delivery/facts.ts';
import type { MatchResult, PairingReasons, ProposedPair } from '../match-result.ts';
import { plainNumber } from '../../delivery/plain-number.ts';

/**
 * @param inputs in any order: the facts hold them by file name
 * @returns a plain value with keys in a fixed order, the same for the same result; numbers to 12 significant digits
 */
export function matchFacts(result: MatchResult, inputs: readonly InputHash[] = []): Json {
  return {
    schema: 'deliver.twinning-match/1',
    asOf: result.asOf?.id ?? null,
    pairs: result.pairs.map(pairFacts),
    unpaired: result.unpaired.map(({ topic, mentee, reason }): Json => ({ topic, mentee, reason })),
    totalCost: plainNumber(result.totalCost),
    load: Object.entries(result.load).map(([mentor, mentees]): Json => ({ mentor, mentees })),
    notChecked: result.notChecked.map(({ about, what, reason }): Json => ({ about, what, reason })),
    inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
  };
}

function pairFacts({ topic, mentor, mentee, cost, fixed, reasons, nextBest, cautions }: ProposedPair): Json {
  return {
    topic,
    mentor,
    mentee,
    fixed,
    cost: plainNumber(cost),
    reasons: reasonFacts(reasons),
    nextBest: nextBest === undefined ? null : { mentor: nextBest.mentor, extraCost: plainNumber(nextBest.extraCost) },
    cautions: cautions ?? [],
  };
}

function reasonFacts({ mentorResult, menteeResult, ahead, parts, ...likeness }: PairingReasons): Json {
  return {
    mentorResult: plainNumber(mentorResult),
    menteeResult: plainNumber(menteeResult),
    ahead: plainNumber(ahead),
    parts: {
      performance: orNull(parts.performance),
      size: orNull(parts.size),
      setting: orNull(parts.setting),
      distance: orNull(parts.distance),
    },
    sameProvince: likeness.sameProvince ?? null,
    kilometres: orNull(likeness.kilometres),
    sizeRatio: orNull(likeness.sizeRatio),
    sameSetting: likeness.sameSetting ?? null,
  };
}

function orNull(value: number | undefined): number | null {
  return value === undefined ? null : plainNumber(value);
}
