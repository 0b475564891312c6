import { bareName } from '../../../core/bare-name.ts';
import type { Question } from '../../../core/leadership.ts';
import { isNotApplicable, valueOfWord } from './answer-words.ts';

export type AnswerRead =
  | { readonly ok: true; readonly answer: number | 'na' }
  | { readonly ok: false; readonly message: string; readonly fix: string };

/** The ends of the scales in words. */
const WORD_LOW = 1;
const WORD_HIGH = 5;
/** Longer than any answer on a scale: what somebody wrote in confidence is not repeated in a message. */
const MOST_QUOTED = 20;

const NONE: ReadonlySet<string> = new Set();

/**
 * Reads an answer to a scored question: a whole number on its scale, a word of an agreement or frequency scale, `4 - Often`, or not
 * applicable.
 * @param text not blank
 * @param doubtful words that may be two answers (answer-words.ts)
 */
export function readAnswer(text: string, question: Question, doubtful: ReadonlySet<string> = NONE): AnswerRead {
  if (isNotApplicable(text)) return { ok: true, answer: 'na' };
  const labelled = numberWithLabel(text);
  if (labelled !== undefined && isNotApplicable(labelled.label)) return { ok: true, answer: 'na' };
  const { low, high, code } = question;
  const word = low === WORD_LOW && high === WORD_HIGH ? valueOfWord(labelled?.label ?? text) : undefined;
  const number = labelled?.number ?? wholeNumber(text);
  if (labelled !== undefined && word !== undefined && word !== number)
    return refuse(text, code, `the number of its word, ${word}`, 'Find out which of the two is meant.');
  if (number === undefined && word !== undefined && doubtful.has(bareName(text)))
    return refuse(text, code, 'one word for each answer in a file', 'Write the numbers of the scale in place of words.');
  const answer = number ?? word;
  if (answer !== undefined && answer >= low && answer <= high) return { ok: true, answer };
  return refuse(text, code, `a whole number from ${low} to ${high}, or na`, 'Correct it by the filled form, or leave it blank.');
}

/** Whether a text could be somebody's answer on a scale. */
export function isLikeAnswer(text: string): boolean {
  const label = numberWithLabel(text)?.label ?? text;
  return isNotApplicable(label) || valueOfWord(label) !== undefined || /^\d{1,2}$/.test(text);
}

function refuse(text: string, code: string, expected: string, fix: string): AnswerRead {
  const said = text.length > MOST_QUOTED ? `of ${text.length} characters` : `"${text}"`;
  return { ok: false, message: `Unexpected answer ${said} to "${code}", expected ${expected}; this answer is left out.`, fix };
}

/** `4`, and `4.0` as tables of numbers are saved. */
function wholeNumber(text: string): number | undefined {
  return /^[-+]?\d+([.,]0+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** `4 - Often`, `4. Often`, `4 (Often)`, `Often (4)`. */
function numberWithLabel(text: string): { readonly number: number; readonly label: string } | undefined {
  const before = /^(\d{1,2})\s*(?:[-–—.:=)]\s*|\()(\p{L}[^()]*)\)?$/u.exec(text);
  if (before !== null) return { number: Number(before[1]), label: (before[2] as string).trim() };
  const after = /^(\p{L}[^()]*)\((\d{1,2})\)$/u.exec(text);
  return after === null ? undefined : { number: Number(after[2]), label: (after[1] as string).trim() };
}
