/** What changed since the stocktake before. */
import type { PriorityResult } from '../../delivery/result.ts';
import { shortPeriodName } from '../period-name.ts';
import type { PackContext } from './context.ts';
import { titleOf } from './context.ts';
import { decimalsOf, measureText } from './measure-style.ts';

function before(result: PriorityResult, { input }: PackContext) {
  return input.previous?.priorities.find((priority) => priority.id === result.plan.priority);
}

/** `AR → R`, `unchanged` or `new`; empty where there was no stocktake before. */
export function sinceText(result: PriorityResult, context: PackContext): string {
  if (context.input.previous === undefined) return '';
  const { words } = context;
  const last = before(result, context);
  if (last === undefined) return words.isNew;
  return last.status === result.status ? words.unchanged : words.changed(words.letters[last.status], words.letters[result.status]);
}

/** The value that was judged last time, where today's data give another for the same period. */
function revision(result: PriorityResult, context: PackContext): string | undefined {
  const last = before(result, context);
  const point = result.series.find((one) => one.period.id === last?.period);
  if (last?.actual === undefined || point?.actual === undefined) return undefined;
  const tolerance = 0.5 * 10 ** -decimalsOf(result.indicator);
  if (Math.abs(point.actual - last.actual) < tolerance) return undefined;
  const say = (value: number): string => measureText(value, result.indicator, context.language);
  return context.words.revised(shortPeriodName(point.period, context.language), say(last.actual), say(point.actual));
}

/** One line for each changed status and each revised value. */
export function sinceLines(context: PackContext): string[] {
  if (context.input.previous === undefined) return [];
  const lines: string[] = [];
  for (const { result } of context.subjects) {
    const last = before(result, context);
    if (last === undefined || last.status !== result.status) lines.push(`${titleOf(result)}: ${sinceText(result, context)}`);
    const revised = revision(result, context);
    if (revised !== undefined) lines.push(`${titleOf(result)}: ${revised}`);
  }
  return lines;
}
