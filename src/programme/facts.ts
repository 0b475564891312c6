/** The contract `deliver.programme/1`. What is absent is null; shares are 0–1, dates ISO, results in the indicator's unit. */
import type { Json } from '../core/document.ts';
import { activityFacts, institutionFacts, kindFacts, leaderFacts } from './facts/seat-facts.ts';
import { sourceFacts } from './facts/source-facts.ts';
import { tractionFacts } from './facts/traction-facts.ts';
import type { ProgrammeResult, UnplannedSession } from './result.ts';

/** A file that was read. */
export interface InputHash {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * @param inputs in any order: the facts hold them by file name
 * @returns a plain value with keys in a fixed order, the same for the same result; numbers to 12 significant digits
 */
export function programmeFacts(result: ProgrammeResult, inputs: readonly InputHash[]): Json {
  return {
    schema: 'deliver.programme/1',
    today: result.today,
    kinds: result.kinds.map(kindFacts),
    activities: result.activities.map(activityFacts),
    leaders: result.leaders.map(leaderFacts),
    institutions: result.institutions.map(institutionFacts),
    traction: result.traction.map(tractionFacts),
    log: result.log.map(logFacts),
    privateLines: result.privateLines,
    unplanned: (result.unplanned ?? []).map(unplannedFacts),
    notChecked: result.notChecked.map(({ about, what, reason }): Json => ({ about, what, reason })),
    leftOut: result.leftOut.map(({ at, message, fix }): Json => ({ at: sourceFacts(at), message, fix })),
    inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
  };
}

function logFacts({ activity, leader, date, priority, challenge, step, due, done, state }: ProgrammeResult['log'][number]): Json {
  return {
    activity,
    leader,
    date,
    priority: priority ?? null,
    challenge: challenge ?? null,
    step: step ?? null,
    due: due ?? null,
    done: done ?? null,
    state,
  };
}

function unplannedFacts({ why, activity, date, leader, participants, at }: UnplannedSession): Json {
  return { why, activity, date, leader: leader ?? null, participants: participants ?? null, at: sourceFacts(at) };
}
