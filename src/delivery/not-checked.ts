/** What nobody could look at: never the same as looked at and in order. */
import type { Language } from '../core/language.ts';
import { isoFromDay, type Period } from '../core/period/index.ts';
import type { Measures } from '../measures/contract.ts';
import type { ActionsResult } from './actions/result.ts';
import { completenessShare } from './completeness.ts';
import type { NotChecked, PriorityResult } from './result.ts';
import { wordsIn } from './words/words.ts';

/** One line for each part of each priority; what holds for every priority is said once, of the data. */
export function notCheckedIn(priorities: readonly PriorityResult[], measures: Measures, language: Language): NotChecked[] {
  const all = priorities.flatMap((priority) => ofPriority(priority, measures, language));
  const told = new Set<string>();
  return all.flatMap((one) => {
    const key = `${one.what}\u0000${one.reason}`;
    const same = all.filter(({ what, reason }) => what === one.what && reason === one.reason);
    if (priorities.length < 2 || same.length < priorities.length) return [one];
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...one, about: 'data' }];
  });
}

function ofPriority(result: PriorityResult, measures: Measures, language: Language): NotChecked[] {
  const { what } = wordsIn(language);
  const parts: readonly (readonly [string, string | undefined])[] = [
    [what.outlook, result.phase !== 'ended' && result.outlook.kind === 'not-enough' ? result.outlook.reason : undefined],
    [what.recentRate, result.runRate.recent === undefined ? result.runRate.reason : undefined],
    ...dataParts(result, measures, language),
    [what.league, whyNobodyRanked(result, language)],
  ];
  return parts.flatMap(([part, reason]) => (reason === undefined ? [] : [{ about: result.plan.priority, what: part, reason }]));
}

function dataParts({ plan, indicator, period }: PriorityResult, measures: Measures, language: Language): [string, string | undefined][] {
  const { what, nothingExpected } = wordsIn(language);
  if (period === undefined) return [];
  const scope = plan.scope ?? measures.root.code;
  const completeness = measures.completeness(indicator, scope, period);
  const timeliness = measures.timeliness(indicator, scope, period);
  const unexpected = completenessShare(completeness) === undefined ? nothingExpected : undefined;
  return [
    [what.completeness, completeness.kind === 'unknown' ? completeness.reason : unexpected],
    [what.timeliness, timeliness.kind === 'unknown' ? timeliness.reason : undefined],
  ];
}

function whyNobodyRanked({ league }: PriorityResult, language: Language): string | undefined {
  if (league.rows.some(({ rank }) => rank !== undefined)) return undefined;
  const reason = league.rows.find((row) => row.reason !== undefined)?.reason;
  return reason === undefined ? league.basis : wordsIn(language).nobodyRanked(reason);
}

/** Actions agreed after as-of, in one line: they stand in no count. */
export function notYetAgreed({ notYet = [] }: ActionsResult, asOf: Period, language: Language): NotChecked[] {
  if (notYet.length === 0) return [];
  const words = wordsIn(language);
  const codes = notYet.map(({ action }) => action.code).join(', ');
  return [{ about: 'data', what: words.what.actions, reason: words.actions.severalNotYet(notYet.length, isoFromDay(asOf.end), codes) }];
}
