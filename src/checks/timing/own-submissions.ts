import type { CheckContext, Report, WholeUnit } from '../../core/check.ts';
import type { Source } from '../../core/source.ts';
import type { Submission } from '../../core/workspace.ts';
import { sayReason } from '../reason.ts';
import { uploadScope } from './upload-scope.ts';

/** How many dates of receipt could be judged. */
export interface JudgedDates {
  judged: number;
}

/** Submissions of the upload's places and periods, with the cell where its sender finds the place; their own line where it has none. */
export function ownSubmissions(unit: WholeUnit, context: CheckContext, state: JudgedDates): { one: Submission; at: Source }[] {
  const scope = uploadScope(unit, context);
  const own = (context.workspace?.submissions ?? []).filter(({ place, period }) => scope.periods.has(period.id) && scope.covers(place));
  state.judged += own.length;
  return own.map((one) => ({ one, at: scope.cellOf(one.place, one.period.id) ?? one.at }));
}

/** For `end`. */
export function noOwnSubmissions(_report: Report, context: CheckContext, { judged }: JudgedDates): string | undefined {
  if (judged > 0) return undefined;
  return sayReason(context, {
    en: 'submissions.csv has no date for the places and periods of these files',
    fr: 'submissions.csv ne donne aucune date pour les lieux et périodes de ces fichiers',
  });
}
