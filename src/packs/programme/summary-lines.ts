/** Sentences of the summary: the answer, what needs a decision, what to know before trusting it. */
import { numberText, shareText } from '../../core/number-text.ts';
import { sayPlace } from '../../core/source.ts';
import type { ActionState } from '../../delivery/actions/result.ts';
import type { Seats } from '../../programme/result.ts';
import type { ProgrammeContext } from './context.ts';

/** Attended ÷ due below which a leader or institution is named [P]. */
export const LEAST_ATTENDANCE = 0.5;

const NAMES_SHOWN = 4;

function sumOf(context: ProgrammeContext, of: keyof Pick<Seats, 'planned' | 'due' | 'attended' | 'held'>): number {
  return context.input.result.kinds.reduce((sum, one) => sum + one[of], 0);
}

function seatsText(context: ProgrammeContext): string {
  const { words, language } = context;
  const [attended, due] = [sumOf(context, 'attended'), sumOf(context, 'due')];
  if (due === 0) return words.nothingDue;
  return words.seatsLead(numberText(attended, language), numberText(due, language), shareText(attended / due, language));
}

function leftText(context: ProgrammeContext): string {
  const { words, language } = context;
  const left = Math.max(0, sumOf(context, 'planned') - sumOf(context, 'held'));
  return left === 0 ? words.nothingLeft : words.leftLead(numberText(left, language));
}

function gainedText({ words, subjects }: ProgrammeContext): string {
  if (subjects.length === 0) return words.noPriority;
  const gained = subjects.filter(({ traction }) => traction?.verdict === 'gained').map(({ title }) => title);
  return gained.length === 0 ? words.noneGained : words.gainedLead(gained.join(', '));
}

/** What was held of what was promised, what is left, which priorities gained traction. */
export function leadText(context: ProgrammeContext): string {
  const { words, input } = context;
  const planned = input.result.kinds.reduce((sum, { activities }) => sum + activities.planned, 0);
  const held = input.result.kinds.reduce((sum, { activities }) => sum + activities.held, 0);
  if (planned === 0) return words.clauses([words.nothingPlanned.replace(/\.$/u, ''), gainedText(context)]);
  return words.clauses([words.heldLead(held, planned), seatsText(context), leftText(context), gainedText(context)]);
}

/** Where all that is due was held, the plan itself asks for more later: nobody is behind. */
function paceLines({ input, words, language }: ProgrammeContext): string[] {
  const text = (pace: number): string => numberText(pace, language, { decimals: 1 });
  return input.result.kinds.flatMap(({ kind, pace, due, held }) =>
    pace !== undefined && held < due && pace.neededPerMonth > pace.heldPerMonth
      ? [words.pace(words.kinds[kind], text(pace.neededPerMonth), text(pace.heldPerMonth))]
      : [],
  );
}

interface Attended {
  readonly name: string;
  readonly share: number;
}

/** Those under the least attendance, lowest first; of equals, in the order of the result. */
function lowOnes(all: readonly (Seats & { readonly name: string })[]): Attended[] {
  return all
    .flatMap(({ name, dueShare }) => (dueShare !== undefined && dueShare < LEAST_ATTENDANCE ? [{ name, share: dueShare }] : []))
    .sort((a, b) => a.share - b.share);
}

function lowLine(
  ones: readonly Attended[],
  say: (count: number, least: string, names: string) => string,
  context: ProgrammeContext,
): string[] {
  const { words, language } = context;
  if (ones.length === 0) return [];
  const names = ones.slice(0, NAMES_SHOWN).map(({ name, share }) => words.named(name, shareText(share, language)));
  return [say(ones.length, shareText(LEAST_ATTENDANCE, language), words.names(names, ones.length - names.length))];
}

function lateActionLine({ input, words }: ProgrammeContext): string[] {
  const late = input.actions.states.filter(({ state }) => state === 'late');
  const longest = late.reduce<ActionState | undefined>(
    (worst, one) => (worst === undefined || (one.daysLate ?? 0) > (worst.daysLate ?? 0) ? one : worst),
    undefined,
  );
  return longest === undefined ? [] : [words.lateActions(late.length, longest.title, longest.owner, longest.daysLate ?? 0)];
}

/** Pace first, since it cannot be made up later; then priorities, people and actions. */
export function decisionLines(context: ProgrammeContext): string[] {
  const { words, subjects, input } = context;
  const stalled = subjects.filter(({ traction }) => traction?.verdict === 'stalled').map(({ title }) => title);
  const institutions = input.result.institutions.map((one) => ({ ...one, name: one.institution }));
  const leaders = input.result.leaders.map((one) => ({ ...one, name: one.leader.name }));
  return [
    ...paceLines(context),
    ...(stalled.length === 0 ? [] : [words.stalled(stalled.join(', '))]),
    ...lowLine(lowOnes(institutions), words.lowInstitutions, context),
    ...lowLine(lowOnes(leaders), words.lowLeaders, context),
    ...lateActionLine(context),
  ];
}

/** What was left out and not checked, a line each; none where all is well. */
export function trustLines({ input, words }: ProgrammeContext): string[] {
  const { leftOut, notChecked } = input.result;
  const [row, check] = [leftOut[0], notChecked[0]];
  return [
    ...(row === undefined ? [] : [words.leftOutLine(leftOut.length, sayPlace(row.at))]),
    ...(check === undefined
      ? []
      : [words.notCheckedLine(notChecked.length, words.about(check.about, words.about(check.what, check.reason)))]),
  ];
}
