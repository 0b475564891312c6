/** What changed since the stocktake before. */
import { formatPeriod, type Period } from '../../core/period/index.ts';
import type { PriorityResult } from '../../delivery/result.ts';
import type { PackContext } from './context.ts';
import { measureText } from './measure-style.ts';

/** As-of of the stocktake before; undefined where none was given. */
export function sinceWhen({ subjects }: PackContext): Period | undefined {
  return subjects.find(({ result }) => result.changedSince !== undefined)?.result.changedSince?.asOf;
}

/** `AR → R`, `unchanged` or `new`; empty where there was no stocktake before. */
export function sinceText({ changedSince }: PriorityResult, { words }: PackContext): string {
  if (changedSince === undefined) return '';
  if (changedSince.isNew) return words.isNew;
  const { status } = changedSince;
  return status === undefined ? words.unchanged : words.changed(words.letters[status.from], words.letters[status.to]);
}

function revisions({ changedSince, indicator }: PriorityResult, { words, language }: PackContext): string[] {
  const say = (value: number | undefined): string => (value === undefined ? '—' : measureText(value, indicator, language));
  return (changedSince?.revised ?? []).map((one) => words.revised(formatPeriod(one.period, language, 'short'), say(one.from), say(one.to)));
}

/** One line for each changed status and each revised value. */
export function sinceLines(context: PackContext): string[] {
  return context.subjects.flatMap(({ result, title }) => {
    const { changedSince } = result;
    const moved = changedSince !== undefined && (changedSince.isNew || changedSince.status !== undefined);
    const changes = [...(moved ? [sinceText(result, context)] : []), ...revisions(result, context)];
    return changes.map((change) => `${title}: ${change}`);
  });
}
