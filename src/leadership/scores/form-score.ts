import type { Question } from '../../core/leadership.ts';
import { mean } from '../../stats/mean.ts';
import { LEAST_ANSWERED } from '../result.ts';

/** What one filled form says on one scale. */
export interface Scored {
  /** Mean of the answered items, on the instrument's scale. */
  readonly score: number;
  /** Every answer is the lowest, or the highest, that can be given. */
  readonly atLow: boolean;
  readonly atHigh: boolean;
  /** The answers, turned where they must be, in the order of the questions: only where all are answered. */
  readonly items?: readonly number[];
}

/** `too-little`: fewer than 75 % of the applicable items answered. Undefined: every item was marked not applicable. */
export type FormScore = Scored | 'too-little' | undefined;

/**
 * A form's score on a scale (methods.md 9, C9): the mean of its answered items. `na` is not applicable and out of the denominator; an
 * item left blank is applicable and not answered.
 */
export function formScore(questions: readonly Question[], answers: ReadonlyMap<string, number | 'na'>): FormScore {
  const applicable = questions.filter(({ code }) => answers.get(code) !== 'na');
  if (applicable.length === 0) return undefined;
  const items = applicable.flatMap((question) => turned(question, answers.get(question.code)));
  if (items.length < LEAST_ANSWERED * applicable.length) return 'too-little';
  const { low, high } = questions[0]!;
  return {
    score: mean(items),
    atLow: items.every((item) => item === low),
    atHigh: items.every((item) => item === high),
    ...(items.length === questions.length ? { items } : {}),
  };
}

function turned({ reversed, low, high }: Question, answer: number | 'na' | undefined): number[] {
  if (answer === undefined || answer === 'na') return [];
  return [reversed ? low + high - answer : answer];
}

/** How many of the questions are answered. */
export function answeredOf(questions: readonly Question[], answers: ReadonlyMap<string, number | 'na'>): number {
  return questions.filter(({ code }) => typeof answers.get(code) === 'number').length;
}

/**
 * Several forms of one person as one: the mean of those with a score, item by item where all of them are answered in full.
 * @param forms in any order: the sums are of sorted numbers
 */
export function joinForms(forms: readonly FormScore[]): FormScore {
  if (forms.length === 1) return forms[0];
  const scored = forms.filter((form): form is Scored => typeof form === 'object');
  if (scored.length === 0) return forms.includes('too-little') ? 'too-little' : undefined;
  const whole = scored.every(({ items }) => items !== undefined);
  return {
    score: inOrder(scored.map(({ score }) => score)),
    atLow: scored.every(({ atLow }) => atLow),
    atHigh: scored.every(({ atHigh }) => atHigh),
    ...(whole ? { items: scored[0]!.items!.map((_, at) => inOrder(scored.map(({ items }) => items![at]!))) } : {}),
  };
}

function inOrder(values: readonly number[]): number {
  return mean(values.toSorted((a, b) => a - b));
}
